import { groupBy } from '../../store/group-by.js';
import type { FactLink, Facts } from './facts.js';

/** Reads which policies target themes, themselves or by a measure, each with the relationships that say so; drafts for comment are among them. */
export async function readStating(
  facts: Facts,
  themes: readonly string[],
): Promise<ReadonlyMap<string, readonly FactLink[]>> {
  const links = await facts.follow(themes, { types: ['TARGETS'], back: true });
  const measures = groupBy(
    links.filter((link) => link.fromKind === 'Measure'),
    (link) => link.from,
  );
  const parts = await facts.follow(measures.keys(), { types: ['HAS_MEASURE'], back: true });
  const ofPolicies = links.filter((link) => link.fromKind === 'Policy').map((link) => ({ policy: link.from, link }));
  const ofMeasures = parts.flatMap(({ from, to }) => (measures.get(to) ?? []).map((link) => ({ policy: from, link })));
  const all = groupBy([...ofPolicies, ...ofMeasures], ({ policy }) => policy);
  return new Map([...all].map(([policy, group]) => [policy, group.map(({ link }) => link)]));
}
