import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import getPort from 'get-port';
import neo4j from 'neo4j-driver';
import { readConfig } from '../../dist/config.js';
import { openDatabase } from '../../dist/database/open-database.js';

/** Starts one Neo4j for the whole run, with a home and ports of its own, and says in the environment where it is. */
export default async function startDatabase() {
  const config = readConfig();
  const home = mkdtempSync(join(tmpdir(), 'ai-policy-graph-test-'));
  const ports = { boltPort: await getPort(), httpPort: await getPort() };
  const settings = { ...config.neo4j, ...ports, root: config.root, home };
  const database = await openDatabase(settings, (line) => process.stderr.write(`${line}\n`));
  globalThis.testDatabase = { database, home };
  if (database.how === 'address') await refuseUnlessEmpty(database);
  process.env.TEST_NEO4J_URI = database.uri;
  process.env.TEST_NEO4J_USER = database.user;
  process.env.TEST_NEO4J_PASSWORD = database.password;
}

/** Tests clear the graph between files; a database that somebody else filled must not be lost to them. */
async function refuseUnlessEmpty({ uri, user, password, database }) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    const { records } = await driver.executeQuery('MATCH (n) RETURN n LIMIT 1', {}, { database });
    if (records.length > 0)
      throw new Error(`The database at ${uri} is not empty. Tests need an empty one: they clear it.`);
  } finally {
    await driver.close();
  }
}
