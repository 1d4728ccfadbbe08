import type { CountedFacet, CountedValue } from '../facts/count-facets.js';
import { limits } from '../judge/limits.js';
import { refuse } from '../judge/refuse.js';

/** Merges the values that entities of several kinds have in one dimension; refuses where a kind has more values than were read. */
export function mergeFacets(dimension: string, facets: readonly CountedFacet[]): CountedFacet {
  const most = Math.max(0, ...facets.map(({ values, more }) => values.length + more));
  if (most > limits.facetValues)
    throw refuse({
      code: 'COST_LIMIT_EXCEEDED',
      limit: `The number of values of ${dimension}`,
      value: most,
      allowed: `${limits.facetValues}`,
      advice: 'Name a kind, or filter.',
    });
  const merged = new Map<string, CountedValue>();
  for (const one of facets.flatMap(({ values }) => values)) {
    merged.set(one.value, { ...one, count: one.count + (merged.get(one.value)?.count ?? 0) });
  }
  const values = [...merged.values()].sort(byCount);
  return { values, more: 0, moreCount: 0, without: facets.reduce((sum, { without }) => sum + without, 0) };
}

function byCount(one: CountedValue, other: CountedValue): number {
  return other.count - one.count || (one.value < other.value ? -1 : 1);
}
