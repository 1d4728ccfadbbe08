import type { Store } from './connect.js';
import { readStatement } from './read-statement.js';

/** Of each given id the present one of what it means, in the same order; undefined for one that means nothing. With `past` also of what is gone. */
export async function findPresentIds(
  store: Store,
  ids: readonly string[],
  past = false,
): Promise<readonly (string | undefined)[]> {
  if (ids.length === 0) return [];
  const statement = readStatement('resolve-ids');
  const { rows } = await store.read((transaction) =>
    transaction.run<{ asked: string; id: string }>(statement, { ids, past }),
  );
  const found = new Map(rows.map(({ asked, id }) => [asked, id]));
  return ids.map((id) => found.get(id));
}
