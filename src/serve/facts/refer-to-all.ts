import type { Facts } from './facts.js';
import type { Resolved } from './resolve-ids.js';
import { toReference, type Reference } from './to-reference.js';

/** Refers to entities that were asked for, in their order: by the id each has today, and the names it had then. */
export async function referToAll(facts: Facts, found: readonly Resolved[]): Promise<readonly Reference[]> {
  const known = await facts.describe(found.flatMap((one) => one.ids));
  return found.map(({ id, ids, kind }) => {
    const named = ids.find((other) => known.has(other)) ?? id;
    return { ...toReference(named, kind, known), id };
  });
}
