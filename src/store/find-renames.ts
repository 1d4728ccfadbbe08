import type { GraphNode } from './graph.js';

/** A node that goes. */
interface Gone {
  readonly id: string;
}

/**
 * Finds which of the new entities are old ones under another id: those that name an id that goes among their `formerIds`, and with a renamed
 * policy the measures and targets in its file. Gives the present id by the former one.
 */
export function findRenames(added: readonly GraphNode[], gone: readonly Gone[]): ReadonlyMap<string, string> {
  const free = new Set(gone.map(({ id }) => id));
  const renames = new Map<string, string>();
  const claim = (former: string, id: string): void => {
    if (free.delete(former)) renames.set(former, id);
  };
  for (const { id, properties } of added) {
    for (const former of formerIdsOf(properties.formerIds)) claim(former, id);
  }
  const formerOwners = new Map([...renames].map(([former, id]) => [id, former]));
  for (const { id, properties } of added) {
    const [owner = '', ...rest] = id.split('/');
    const former = formerOwners.get(owner);
    if (former === undefined || rest.length === 0) continue;
    const inside = [id, ...formerIdsOf(properties.formerIds)].map((known) => known.split('/').slice(1).join('/'));
    for (const short of inside) claim(`${former}/${short}`, id);
  }
  return renames;
}

function formerIdsOf(value: GraphNode['properties'][string] | undefined): readonly string[] {
  return Array.isArray(value) ? (value as readonly string[]) : [];
}
