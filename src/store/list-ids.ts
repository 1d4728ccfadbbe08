import type { Store } from './connect.js';
import { readStatement } from './read-statement.js';

/** Lists every id of an entity, former ones too, in alphabetical order. */
export async function listIds(store: Store): Promise<readonly string[]> {
  const statement = readStatement('list-ids');
  const { rows } = await store.read((transaction) => transaction.run<{ id: string }>(statement));
  return rows.map((row) => row.id);
}
