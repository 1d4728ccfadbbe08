import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import neo4j, { type Driver } from 'neo4j-driver';
import { buildGraph, type Graph } from '../../src/serve/build-graph.js';
import { connectStore } from '../../src/store/connect.js';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where the Neo4j of the test run is. */
export const testDatabase = {
  uri: readVariable('TEST_NEO4J_URI'),
  user: readVariable('TEST_NEO4J_USER'),
  password: readVariable('TEST_NEO4J_PASSWORD'),
  database: 'neo4j',
};

function readVariable(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: the test run starts no Neo4j, or names none.`);
  return value;
}

/** The graph over the fictional data, and what it wrote to its log. */
export interface OpenGraph {
  readonly graph: Graph;
  readonly logged: unknown[];
  readonly close: () => Promise<void>;
}

/** Puts the fictional graph in place of whatever is in the database, and opens it. */
export async function openFreedonia(): Promise<OpenGraph> {
  await writeFreedonia();
  const logged: unknown[] = [];
  const store = await connectStore(testDatabase);
  const graph = await buildGraph(root, store, (_, error) => logged.push(error));
  return { graph, logged, close: () => graph.apollo.stop().then(() => store.close()) };
}

async function writeFreedonia(): Promise<void> {
  await withDriver(async (driver) => {
    await driver.executeQuery('MATCH (n) DETACH DELETE n');
    await writeConstraint(driver);
    await driver.executeQuery(readFileSync(new URL('freedonia.cypher', import.meta.url), 'utf8'));
  });
}

/** Guards the ids of entities, under the name that import gives this guard. */
export async function writeConstraint(driver: Driver): Promise<void> {
  await driver.executeQuery('CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE');
}

/** Runs `work` with a driver of its own, which may write. */
export async function withDriver<Result>(work: (driver: Driver) => Promise<Result>): Promise<Result> {
  const driver = neo4j.driver(testDatabase.uri, neo4j.auth.basic(testDatabase.user, testDatabase.password));
  try {
    return await work(driver);
  } finally {
    await driver.close();
  }
}
