import type { Store } from './connect.js';
import { readStatement } from './read-statement.js';

/** How many there are of a kind, or of a relationship type. */
export interface KindCount {
  readonly kind: string;
  readonly count: number;
}

/** The size and the version of the data. */
export interface Stats {
  readonly dataVersion: string;
  readonly newestSourceOn: string | null;
  /** Nodes by kind, then relationships by type. */
  readonly counts: readonly KindCount[];
}

/** Reads the version of the data, the date of its newest source, and what there is of each kind; null where nothing was imported. */
export async function readStats(store: Store): Promise<Stats | null> {
  const { rows } = await store.read((transaction) => transaction.run<Stats>(readStatement('read-stats')));
  return rows[0] ?? null;
}
