import { findById, type FoundById } from '../../store/find-by-id.js';
import type { Facts } from './facts.js';

/** An entity that was asked for by an id, or by an id it had before. */
export type Resolved = FoundById;

/** Finds entities, of some kinds where these are named, by id or former id, in the order of their ids, each once; `unknown` are the ids that none has. */
export async function resolveIds(
  { transaction, knownAt }: Facts,
  ids: readonly string[],
  kinds?: readonly string[],
): Promise<{ readonly found: readonly Resolved[]; readonly unknown: readonly string[] }> {
  const rows = await findById(transaction, [...new Set(ids)], knownAt !== undefined);
  const fitting = rows.filter((row) => kinds?.includes(row.kind) ?? true);
  const found = new Map(fitting.map((row) => [row.id, row]));
  const known = new Set(fitting.map((row) => row.asked));
  return {
    found: [...found.values()].sort((one, other) => (one.id < other.id ? -1 : 1)),
    unknown: [...new Set(ids)].filter((id) => !known.has(id)).sort(),
  };
}
