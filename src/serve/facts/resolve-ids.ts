import { readStatement } from '../../store/read-statement.js';
import type { Facts } from './facts.js';

/** An entity that was asked for by an id, or by an id it had before. */
export interface Resolved {
  readonly asked: string;
  readonly id: string;
  readonly kind: string;
  /** Ids under which facts about it stand; of the past several, where it was renamed since. */
  readonly ids: readonly string[];
}

/** Finds entities, of some kinds where these are named, by id or former id, in the order of their ids, each once; `unknown` are the ids that none has. */
export async function resolveIds(
  facts: Facts,
  ids: readonly string[],
  kinds?: readonly string[],
): Promise<{ readonly found: readonly Resolved[]; readonly unknown: readonly string[] }> {
  const rows = await findAll(facts, [...new Set(ids)]);
  const fitting = rows.filter((row) => kinds?.includes(row.kind) ?? true);
  const found = new Map(fitting.map((row) => [row.id, row]));
  const known = new Set(fitting.map((row) => row.asked));
  return {
    found: [...found.values()].sort((one, other) => (one.id < other.id ? -1 : 1)),
    unknown: [...new Set(ids)].filter((id) => !known.has(id)).sort(),
  };
}

/** Former ids are looked through only for what no entity has as its id. */
async function findAll({ transaction, knownAt }: Facts, ids: readonly string[]): Promise<readonly Resolved[]> {
  const past = knownAt !== undefined;
  const { rows } = await transaction.run<Resolved>(readStatement('resolve-ids'), { ids, past });
  const known = new Set(rows.map((row) => row.asked));
  const others = ids.filter((id) => !known.has(id));
  if (others.length === 0) return rows;
  const former = await transaction.run<Resolved>(readStatement('resolve-former-ids'), { ids: others, past });
  return [...rows, ...former.rows];
}
