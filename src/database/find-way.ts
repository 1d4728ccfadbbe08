import type { DatabaseSettings, Tell } from './database.js';
import { DatabaseError } from './database-error.js';
import { checkDocker } from './docker.js';
import { findJava } from './find-java.js';
import { toHome } from './home.js';
import { readInstance } from './instance.js';
import { checkMaven } from './run-maven.js';
import { findRuntime, readRuntimePlan } from './runtime.js';

/** Decides how to have a database where no address is set: what runs already, else managed, else Docker; throws when none can be. */
export async function findWay(settings: DatabaseSettings, tell: Tell): Promise<'managed' | 'docker'> {
  if (settings.mode === 'managed') return checkManaged(settings);
  if (settings.mode === 'docker') return chooseDocker();
  const running = await readInstance(toHome(settings.home));
  if (running?.how === 'docker') return chooseDocker();

  const hindrance = await findHindrance(() => checkManaged(settings));
  if (hindrance === undefined) return 'managed';
  const dockerHindrance = await findHindrance(chooseDocker);
  if (dockerHindrance !== undefined) throw noDatabase(hindrance, dockerHindrance);
  tell(`${hindrance.message}\nUsing Docker instead.`);
  return 'docker';
}

async function checkManaged(settings: DatabaseSettings): Promise<'managed'> {
  await findJava(settings.javaHome);
  const runtime = await findRuntime(await readRuntimePlan(settings));
  if (runtime === undefined) await checkMaven();
  return 'managed';
}

async function chooseDocker(): Promise<'docker'> {
  await checkDocker();
  return 'docker';
}

async function findHindrance(check: () => Promise<unknown>): Promise<DatabaseError | undefined> {
  try {
    await check();
    return undefined;
  } catch (error) {
    if (error instanceof DatabaseError) return error;
    throw error;
  }
}

function noDatabase(managed: DatabaseError, docker: DatabaseError): DatabaseError {
  const message = [
    'There is no database. One of these three ways gives one:',
    '1. A Neo4j that runs already: set NEO4J_URI (such as bolt://127.0.0.1:7687) and NEO4J_PASSWORD.',
    `2. A Neo4j started here, with Java 17 or 21 and Maven. Now: ${managed.message}`,
    `3. Docker with Compose. Now: ${docker.message}`,
  ].join('\n');
  return new DatabaseError('no-database', message);
}
