import { knownEndOf } from '../../store/build-sort-key.js';
import { groupBy } from '../../store/group-by.js';
import { findNumbers } from './compare-amounts.js';
import type { Described } from '../facts/facts.js';
import type { LinkedTarget } from '../facts/read-targets.js';
import type { Resolved } from '../facts/resolve-ids.js';
import { toReference, toText } from '../facts/to-reference.js';
import { nameAmountEntity, readAmount, writeAmount } from './name-amount-entity.js';

/** A target that counts, with how its amount stands among others of the same thing. */
export interface StandingTarget extends LinkedTarget {
  readonly undecided: boolean;
  readonly rivals: readonly string[];
  readonly prevails: boolean | null;
  readonly claimIds: readonly string[];
}

type Known = ReadonlyMap<string, Described>;

/** Builds a row for each metric: the targets of the places in it, place by place. A target for several of the places stands under each. */
export function buildComparedMetrics(targets: readonly StandingTarget[], places: readonly Resolved[], known: Known) {
  const rows = [...groupBy(targets, (target) => target.metric)].map(([metric, own]) => {
    const compared = places.flatMap(({ id, ids }) =>
      own
        .filter((target) => target.places.some((place) => ids.includes(place)))
        .map((target) => toTarget(target, id, known))
        .sort(byTime),
    );
    const units = new Set(compared.flatMap(({ unit }) => unit ?? []));
    return {
      metric: toReference(metric, 'Metric', known),
      unit: units.size === 1 ? [...units][0] : null,
      closeMetrics: (own[0]?.closeMetrics ?? []).map((id) => toReference(id, 'Metric', known)),
      placeCount: new Set(compared.map(({ place }) => place)).size,
      targets: compared,
    };
  });
  return rows
    .filter((row) => row.placeCount > 0)
    .sort((one, other) => other.placeCount - one.placeCount || (one.metric.id < other.metric.id ? -1 : 1));
}

function toTarget(target: StandingTarget, place: string, known: Known) {
  const properties = known.get(target.id)?.properties ?? {};
  const amount = readAmount(properties);
  const numbers = findNumbers(amount);
  const { undecided, prevails, rivals, claimIds } = target;
  return {
    place,
    target: nameAmountEntity({ id: target.id, kind: 'Target', properties }, known.get(target.metric)),
    operator: amount.operator,
    amount: writeAmount(properties),
    value: numbers?.from ?? null,
    valueTo: numbers === undefined || numbers.to === numbers.from ? null : numbers.to,
    unit: numbers?.unit ?? null,
    dueOn: toText(properties.dueOn),
    period: toText(properties.period),
    baseline: toText(properties.baseline),
    policies: target.policies.map((id) => toReference(id, 'Policy', known)),
    ...{ undecided, prevails, rivals, claimIds },
  };
}

type Row = ReturnType<typeof toTarget>;

function byTime(one: Row, other: Row): number {
  const [left, right] = [one, other].map(({ dueOn, period, target }) => {
    const time = knownEndOf(dueOn ?? period ?? '');
    // Sorts after every year.
    return `${time === '' ? '~' : time}#${target.id}`;
  });
  return (left ?? '') < (right ?? '') ? -1 : 1;
}
