import type { Store } from './connect.js';
import { readStatement } from './read-statement.js';

/** How many there are of a kind, or of a relationship type. */
export interface KindCount {
  readonly kind: string;
  readonly count: number;
}

/** Counts nodes by kind, then relationships by type; empty where nothing was imported. */
export async function readCounts(store: Store): Promise<readonly KindCount[]> {
  const statement = readStatement('read-stats');
  const { rows } = await store.read((transaction) => transaction.run<{ counts: KindCount[] }>(statement));
  return rows[0]?.counts ?? [];
}
