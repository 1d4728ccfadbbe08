import type { Described, FactLink, Facts } from './facts.js';

/** Targets with what surrounds them. */
export interface TargetFacts {
  readonly targets: readonly LinkedTarget[];
  /** The targets, their metrics, places, policies, and the close metrics. */
  readonly known: ReadonlyMap<string, Described>;
}

/** A target by the ids of what it is linked to. */
export interface LinkedTarget {
  readonly id: string;
  readonly metric: string;
  readonly closeMetrics: readonly string[];
  readonly places: readonly string[];
  readonly policies: readonly string[];
  /** Observations that a source holds against it. */
  readonly linked: readonly string[];
}

/** Reads targets with metric, places, policies and linked observations; a target without a shown metric is left out. */
export async function readTargets(facts: Facts, ids: readonly string[]): Promise<TargetFacts> {
  const own = await facts.follow(ids, { types: ['IN_METRIC', 'FOR'] });
  const setting = await followPolicies(facts, ids);
  const measuring = await facts.follow(ids, { types: ['MEASURES'], back: true });
  const policies = setting.map((link) => link.from);
  const applying = await facts.follow(policies, { types: ['APPLIES_IN'] });
  const close = await readClose(facts, own);
  const targets = ids.flatMap((id) => {
    const metric = own.find((link) => link.from === id && link.type === 'IN_METRIC')?.to;
    if (metric === undefined) return [];
    const policiesOfIt = list(setting.filter((link) => link.to === id).map((link) => link.from));
    const places = list(own.filter((link) => link.from === id && link.type === 'FOR').map((link) => link.to));
    const inherited = applying.filter((link) => policiesOfIt.includes(link.from)).map((link) => link.to);
    return [
      {
        ...{ id, metric, closeMetrics: close.get(metric) ?? [], policies: policiesOfIt },
        places: places.length > 0 ? places : list(inherited),
        linked: list(measuring.filter((link) => link.to === id).map((link) => link.from)),
      },
    ];
  });
  const around = targets.flatMap((one) => [one.id, one.metric, ...one.closeMetrics, ...one.places, ...one.policies]);
  return { targets, known: await facts.describe(around) };
}

/** Follows targets to the policies that set them, themselves or by a measure. */
export async function followPolicies(facts: Facts, ids: readonly string[]): Promise<readonly FactLink[]> {
  const links = await facts.follow(ids, { types: ['SETS', 'HAS_TARGET'], back: true });
  const measures = links.filter((link) => link.type === 'HAS_TARGET');
  const parts = await facts.follow(
    measures.map((link) => link.from),
    { types: ['HAS_MEASURE'], back: true },
  );
  const byMeasure = measures.flatMap((link) =>
    parts.filter((part) => part.to === link.from).map((part) => ({ ...part, to: link.to })),
  );
  return [...links.filter((link) => link.type === 'SETS'), ...byMeasure];
}

/** That one metric is close to another is written at either of them. */
async function readClose(facts: Facts, own: readonly FactLink[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const metrics = list(own.filter((link) => link.type === 'IN_METRIC').map((link) => link.to));
  const away = await facts.follow(metrics, { types: ['CLOSE_TO'] });
  const back = await facts.follow(metrics, { types: ['CLOSE_TO'], back: true });
  const closeTo = (metric: string) => [
    ...away.filter((link) => link.from === metric).map((link) => link.to),
    ...back.filter((link) => link.to === metric).map((link) => link.from),
  ];
  return new Map(metrics.map((metric) => [metric, list(closeTo(metric))]));
}

function list(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort();
}
