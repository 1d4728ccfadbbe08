import type { Store } from './connect.js';
import { readStatement } from './read-statement.js';

/** Reads which Neo4j answers: `5.26.30 community`. */
export async function readServerVersion(store: Store): Promise<string> {
  const statement = readStatement('read-server-version');
  const { rows } = await store.read((transaction) => transaction.run<{ version: string; edition: string }>(statement));
  return rows.map(({ version, edition }) => `${version} ${edition}`).join(', ');
}
