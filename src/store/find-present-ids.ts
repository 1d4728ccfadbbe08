import type { Store } from './connect.js';
import { findById } from './find-by-id.js';

/** Of each given id the present one of what it means, in the same order; undefined for one that means nothing. With `past` also of what is gone. */
export async function findPresentIds(
  store: Store,
  ids: readonly string[],
  past = false,
): Promise<readonly (string | undefined)[]> {
  if (ids.length === 0) return [];
  const rows = await store.read((transaction) => findById(transaction, ids, past));
  const found = new Map(rows.map(({ asked, id }) => [asked, id]));
  return ids.map((id) => found.get(id));
}
