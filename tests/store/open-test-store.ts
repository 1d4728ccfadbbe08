import { connectStore, type Address, type Store } from '../../src/store/connect.js';

/** The Neo4j that tests/setup has started for this run. */
export function testAddress(): Address {
  const { TEST_NEO4J_URI: uri = '', TEST_NEO4J_USER: user = '', TEST_NEO4J_PASSWORD: password = '' } = process.env;
  return { uri, user, password, database: process.env.NEO4J_DATABASE ?? 'neo4j' };
}

/** Connects to the test database. */
export function openTestStore(): Promise<Store> {
  return connectStore(testAddress());
}

/** Removes every node; constraints and indexes stay. */
export async function clearGraph(store: Store): Promise<void> {
  await store.write((transaction) => transaction.run('MATCH (node) DETACH DELETE node'));
}

/** Asks the test database directly. */
export async function askStore<Row>(store: Store, statement: string, parameters = {}): Promise<readonly Row[]> {
  return (await store.read((transaction) => transaction.run<Row>(statement, parameters))).rows;
}
