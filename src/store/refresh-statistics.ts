import type { Store } from './connect.js';
import { readStatement } from './read-statement.js';

const seconds = 300;

/**
 * Lets Neo4j plan by what the graph holds now; gives its words where it would not, as for an account that is no admin (the graph is stored all the same).
 * An index that was empty when it was sampled is planned with as if it were still: one question of the book then went through 47 million rows for two.
 */
export async function refreshStatistics(store: Store): Promise<string | undefined> {
  try {
    await store.read((transaction) => transaction.run(readStatement('refresh-statistics'), { seconds }), seconds);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
