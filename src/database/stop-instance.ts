import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DatabaseSettings } from './database.js';
import { DatabaseError } from './database-error.js';
import { stopDocker } from './docker.js';
import { toHome } from './home.js';
import { isOurProcess, readInstance, removeInstance } from './instance.js';
import type { Instance } from './instance.js';

const patience = 60_000;

/** Stops the database of a home, whoever started it, and waits for its end; gives false when none ran; throws `stop-failed`. */
export async function stopInstance(settings: DatabaseSettings): Promise<boolean> {
  const home = toHome(settings.home);
  const instance = await readInstance(home);
  if (instance === undefined) return false;

  const stopped = instance.how === 'docker' ? await stopDocker(settings, instance) : await stopProcess(instance);
  await removeInstance(home);
  return stopped;
}

async function stopProcess({ pid, home }: Instance): Promise<boolean> {
  if (pid === undefined || !(await isOurProcess(pid, home))) return false;
  process.kill(pid, 'SIGTERM');
  const end = Date.now() + patience;
  while (Date.now() < end) {
    await sleep(100);
    if (!(await isOurProcess(pid, home))) return true;
  }
  const log = path.join(home, 'logs', 'debug.log');
  const message = `Neo4j (process ${pid}) still runs ${patience / 1000} s after it was asked to stop. See ${log}; \`kill -9 ${pid}\` ends it, and the next start repairs the store.`;
  throw new DatabaseError('stop-failed', message);
}
