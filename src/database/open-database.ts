import type { Database, DatabaseSettings, Tell } from './database.js';
import { startDocker } from './docker.js';
import { findWay } from './find-way.js';
import { openAddress } from './open-address.js';
import { startInstance } from './start-instance.js';
import { stopInstance } from './stop-instance.js';

export type { Database, DatabaseSettings, Tell } from './database.js';

/** Gives a Neo4j that answers: the one of NEO4J_URI, else one started here, else one in Docker; throws a DatabaseError that says what to do. */
export async function openDatabase(settings: DatabaseSettings, tell: Tell): Promise<Database> {
  if (settings.uri !== undefined) return openAddress(settings, settings.uri);

  const how = await findWay(settings, tell);
  const start = how === 'docker' ? startDocker : startInstance;
  const { instance, joined, ...password } = await start(settings, tell);
  return {
    uri: `bolt://127.0.0.1:${instance.boltPort}`,
    user: settings.user,
    ...password,
    database: settings.database,
    how,
    browser: `http://127.0.0.1:${instance.httpPort}/browser/`,
    joined,
    stop: async () => {
      if (!joined) await stopInstance(settings);
    },
  };
}
