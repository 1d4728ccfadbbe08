import type { Store } from './connect.js';
import { readStatement } from './read-statement.js';

/** Lists every former id with the id that its entity has now. */
export async function listFormerIds(store: Store): Promise<ReadonlyMap<string, string>> {
  const statement = readStatement('list-former-ids');
  const { rows } = await store.read((transaction) => transaction.run<{ former: string; id: string }>(statement));
  return new Map(rows.map(({ former, id }) => [former, id]));
}
