import type { Store } from './connect.js';
import { readStatement } from './read-statement.js';

/** What is imported, and when. */
export interface Meta {
  readonly dataVersion: string;
  readonly importedOn: string;
}

/** Reads which data is in the database; null where there is none. */
export async function readMeta(store: Store): Promise<Meta | null> {
  const { rows } = await store.read((transaction) => transaction.run<Meta>(readStatement('read-meta')));
  return rows[0] ?? null;
}
