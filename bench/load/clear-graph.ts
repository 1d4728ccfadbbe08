import type { Store } from '../../src/store/connect.js';

/** Removes every node, in transactions that the heap of Neo4j can hold; constraints and indexes stay. */
export async function clearLargeGraph(store: Store): Promise<void> {
  for (const statement of [
    'MATCH ()-[link]->() WITH link LIMIT 100000 DELETE link RETURN count(*) AS gone',
    'MATCH (node) WITH node LIMIT 50000 DELETE node RETURN count(*) AS gone',
  ]) {
    let gone = 1;
    while (gone > 0) {
      const { rows } = await store.write((transaction) => transaction.run<{ gone: number }>(statement));
      gone = rows[0]?.gone ?? 0;
    }
  }
}
