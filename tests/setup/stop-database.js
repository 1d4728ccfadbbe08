import { rmSync } from 'node:fs';
import neo4j from 'neo4j-driver';

/** Stops what start-database started, also after failed tests, and removes its folder. */
export default async function stopDatabase() {
  const { database, home } = globalThis.testDatabase ?? {};
  if (database?.how === 'address') await clearGraph(database);
  await database?.stop();
  if (home) rmSync(home, { recursive: true, force: true });
}

/** A database of somebody else's was empty before (start-database refuses any other), and is so again. */
async function clearGraph({ uri, user, password, database }) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  await driver.executeQuery('MATCH (n) DETACH DELETE n', {}, { database });
  await driver.close();
}
