import type { Transaction } from './connect.js';
import { readStatement } from './read-statement.js';

/** An entity that was asked for by an id, or by an id it had before. */
export interface FoundById {
  readonly asked: string;
  readonly id: string;
  readonly kind: string;
  /** Ids under which facts about it stand; of the past several, where it was renamed since. */
  readonly ids: readonly string[];
}

/** Finds entities by their ids or former ids, with `past` also what is gone. Former ids are looked through only for what no entity has as its id. */
export async function findById(
  transaction: Transaction,
  ids: readonly string[],
  past: boolean,
): Promise<readonly FoundById[]> {
  const { rows } = await transaction.run<FoundById>(readStatement('find-by-id'), { ids, past });
  const known = new Set(rows.map((row) => row.asked));
  const others = ids.filter((id) => !known.has(id));
  if (others.length === 0) return rows;
  const former = await transaction.run<FoundById>(readStatement('find-by-former-id'), { ids: others, past });
  return [...rows, ...former.rows];
}
