import type { UsedMeasure } from '../answers/count-instruments.js';
import type { Facts } from './facts.js';
import { toText } from './to-reference.js';

/** Reads the measures and parts of policies with their instruments; one of which nothing was known on the day is left out. */
export async function readUsedMeasures(facts: Facts, policies: readonly string[]): Promise<readonly UsedMeasure[]> {
  const links = await facts.follow(policies, { types: ['HAS_MEASURE'] });
  const known = await facts.describe(links.map((link) => link.to));
  return links.flatMap(({ from, to }) => {
    const properties = known.get(to)?.properties;
    if (properties === undefined) return [];
    const { instrument, measureType } = properties;
    return [{ id: to, policy: from, part: measureType === 'PART', instrument: toText(instrument) ?? 'UNCLASSIFIED' }];
  });
}
