import { findDays } from './find-observed-when.js';
import type { Described } from '../facts/facts.js';
import type { SeenObservation } from '../facts/read-observations.js';
import type { LinkedTarget } from '../facts/read-targets.js';
import { toReference, toText } from '../facts/to-reference.js';
import type { Finding, Outcome, Refusal } from './finding.js';
import { isDraft } from './in-force.js';
import { nameAmountEntity, readAmount, writeAmount } from './name-amount-entity.js';
import { sortBySupport } from './sort-by-support.js';
import { judgeTarget, type Judgement } from './target-outcome.js';

/** A row as LedgerRow of schema/queries/target-ledger.graphql gives it. */
export interface LedgerRow extends Readonly<Record<string, unknown>> {
  readonly outcome: Outcome;
}

/** What a row is built from. */
export interface LedgerFacts {
  readonly known: ReadonlyMap<string, Described>;
  readonly observations: readonly SeenObservation[];
  readonly day: string;
}

/** Builds the row of a target: its outcome as of a day, and each observation in its metric and place. */
export function buildLedgerRow(target: LinkedTarget, { known, observations, day }: LedgerFacts): LedgerRow {
  const properties = known.get(target.id)?.properties ?? {};
  const times = { dueOn: toText(properties.dueOn), period: toText(properties.period) };
  const fitting = sortBySupport(observations.filter((one) => fits(one, target)));
  const setOn = findSetOn(target.policies, known);
  const judged = judgeTarget({ amount: readAmount(properties), ...times, setOn }, fitting.map(toObserved(target)), day);
  const refer = (ids: readonly string[]) => ids.map((id) => toReference(id, known.get(id)?.kind ?? 'Region', known));
  const metric = known.get(target.metric);
  const seen = new Map(fitting.map((one) => [one.id, one]));
  return {
    target: nameAmountEntity({ id: target.id, kind: 'Target', properties }, metric),
    amount: writeAmount(properties),
    ...times,
    metric: toReference(target.metric, 'Metric', known),
    closeMetrics: refer(target.closeMetrics),
    places: refer(target.places),
    policies: refer(target.policies),
    draft: target.policies.length > 0 && target.policies.every((id) => isDraft(known.get(id)?.properties ?? {})),
    validAt: day,
    ...toVerdict(judged, seen),
    observations: judged.findings.flatMap((finding) => {
      const one = seen.get(finding.id);
      return one === undefined ? [] : [{ ...toRow(one, metric), ...toFound(finding, judged, target) }];
    }),
  };
}

/** The earliest date known of policies; before it a target they set was not set. */
export function findSetOn(policies: readonly string[], known: ReadonlyMap<string, Described>): string | undefined {
  const fields = ['adoptedOn', 'signedOn', 'issuedOn', 'announcedOn', 'publishedOn', 'effectiveOn'];
  const dates = policies.flatMap((id) => fields.map((field) => toText(known.get(id)?.properties[field])));
  const firstOf = (date: string) => findDays(date)?.first ?? date;
  const [earliest] = dates
    .filter((date) => date !== undefined)
    .sort((one, other) => (firstOf(one) < firstOf(other) ? -1 : 1));
  return earliest;
}

/** An observation belongs to a target by metric and place, or because a source says so. */
function fits({ id, metrics, places }: SeenObservation, target: LinkedTarget): boolean {
  const here = metrics.includes(target.metric) && places.some((place) => target.places.includes(place));
  return here || target.linked.includes(id);
}

function toObserved(target: LinkedTarget) {
  return (one: SeenObservation) => {
    const { properties } = one.described;
    const refused = findRefusal(one, target);
    const observed = { id: one.id, amount: readAmount(properties), period: toText(properties.period) };
    return refused === undefined ? observed : { ...observed, refused };
  };
}

function findRefusal({ id, metrics }: SeenObservation, target: LinkedTarget): Refusal | undefined {
  if (!metrics.includes(target.metric)) return 'OTHER_METRIC';
  return target.places.length > 1 && !target.linked.includes(id) ? 'OTHER_PLACE' : undefined;
}

/** Without a deciding observation the difference is that to the latest one that can be compared. */
function toVerdict(judged: Judgement, seen: ReadonlyMap<string, SeenObservation>) {
  const { outcome, decisive, because, timeOver, early, disagreeing, findings } = judged;
  const lastOf = ({ id }: Finding) => findDays(toText(seen.get(id)?.described.properties.period))?.last ?? '';
  const compared = findings.filter((finding) => finding.difference !== undefined);
  const latest = compared.reduce<Finding | undefined>(
    (best, finding) => (best === undefined || lastOf(finding) > lastOf(best) ? finding : best),
    undefined,
  );
  const difference = (decisive ?? latest)?.difference ?? null;
  return { outcome, becauseZh: because.zh, becauseEn: because.en, timeOver, early, disagreeing, difference };
}

function toRow({ described, support }: SeenObservation, metric: Described | undefined) {
  const { rank, tier, independentSources, claimIds } = support;
  return {
    observation: nameAmountEntity(described, metric),
    amount: writeAmount(described.properties),
    period: toText(described.properties.period),
    ...{ rank, tier, independentSources, claimIds },
  };
}

function toFound(finding: Finding, { decisive }: Judgement, target: LinkedTarget) {
  const { id, when, outcome, refused = null, difference = null } = finding;
  return { when, outcome, refused, difference, decisive: decisive?.id === id, linked: target.linked.includes(id) };
}
