import { createHash } from 'node:crypto';
import path from 'node:path';
import type { DatabaseSettings, Tell } from './database.js';
import { DatabaseError, isSystemError } from './database-error.js';
import { findPorts } from './find-ports.js';
import { makeHome, toHome, writeSecret } from './home.js';
import type { Home } from './home.js';
import { readInstance, removeInstance, writeInstance } from './instance.js';
import type { Instance, StartedInstance } from './instance.js';
import { readPassword } from './password.js';
import { runCommand } from './run-command.js';
import { withLock } from './with-lock.js';

/** Checks that Docker runs and has Compose; throws `no-docker` with what it says. */
export async function checkDocker(): Promise<void> {
  for (const args of [['info'], ['compose', 'version']]) {
    try {
      const { code, output } = await runCommand('docker', args);
      if (code !== 0)
        throw new DatabaseError(
          'no-docker',
          `\`docker ${args.join(' ')}\` fails: ${output.trim().split('\n').at(-1) ?? ''}`,
        );
    } catch (error) {
      if (!isSystemError(error, 'ENOENT', 'EACCES', 'ENOTDIR')) throw error;
      throw new DatabaseError('no-docker', '"docker" is not on the path.', error);
    }
  }
}

/** Starts the Neo4j of docker-compose.yml and waits until it is healthy, or joins the one that runs; throws a DatabaseError. */
export async function startDocker(settings: DatabaseSettings, tell: Tell): Promise<StartedInstance> {
  const home = await makeHome(settings.home);
  const waiting = () => tell(`Another command is starting the database of ${home.folder}; waiting for it.`);
  return withLock(path.join(home.run, 'start'), waiting, async () => {
    const running = await findRunning(home, settings);
    if (running !== undefined)
      return { ...(await readPassword(home, settings, false)), instance: running, joined: true };
    return start(home, settings, tell);
  });
}

/** Stops and removes the container and keeps its volumes; gives false when it did not run. */
export async function stopDocker(settings: DatabaseSettings, instance: Instance): Promise<boolean> {
  if (!(await isDockerRunning(settings, instance))) return false;
  await compose(settings, ['down', '--timeout', '60']);
  return true;
}

/** Whether the container of an instance runs. */
export async function isDockerRunning(settings: DatabaseSettings, instance: Instance): Promise<boolean> {
  if (instance.how !== 'docker') return false;
  const answer = await compose(settings, ['ps', '--status', 'running', '--quiet']);
  return answer.trim() !== '';
}

async function findRunning(home: Home, settings: DatabaseSettings): Promise<Instance | undefined> {
  const instance = await readInstance(home);
  if (instance === undefined || !(await isDockerRunning(settings, instance))) return undefined;
  return instance;
}

async function start(home: Home, settings: DatabaseSettings, tell: Tell): Promise<StartedInstance> {
  // The volumes live in Docker, so a missing password file can only mean a new database; an old volume then refuses the password.
  const password = await readPassword(home, settings, true);
  const ports = await findPorts(settings, tell);
  const instance: Instance = {
    how: 'docker',
    home: home.folder,
    project: toProject(home),
    ...ports,
    startedAt: new Date().toISOString(),
  };
  await writeEnvironment(home, {
    NEO4J_PASSWORD: password.password,
    NEO4J_BOLT_PORT: ports.boltPort,
    NEO4J_HTTP_PORT: ports.httpPort,
  });
  await writeInstance(home, instance);
  tell(`Starting Neo4j with Docker Compose, project ${toProject(home)}`);
  try {
    await compose(settings, ['up', '--detach', '--wait', '--wait-timeout', '180']);
  } catch (error) {
    await removeInstance(home);
    throw error;
  }
  return { ...password, instance, joined: false };
}

async function compose(settings: DatabaseSettings, args: readonly string[]): Promise<string> {
  const home = toHome(settings.home);
  const file = path.join(settings.root, 'docker-compose.yml');
  const where = ['--file', file, '--project-name', toProject(home), '--env-file', toEnvironment(home)];
  const { code, output } = await runCommand('docker', ['compose', ...where, ...args]);
  if (code === 0) return output;
  const tail = output.trim().split('\n').slice(-15).join('\n');
  throw new DatabaseError(
    'start-failed',
    `\`docker compose ${args.join(' ')}\` fails. \`docker compose --project-name ${toProject(home)} logs\` says more.\n${tail}`,
  );
}

/** Compose reads it: nothing secret on a command line. In single quotes it takes values as they are. */
async function writeEnvironment(home: Home, values: Record<string, string | number>): Promise<void> {
  const lines = Object.entries(values).map(([name, value]) => `${name}='${String(value).replaceAll("'", "\\'")}'\n`);
  await writeSecret(toEnvironment(home), lines.join(''));
}

function toEnvironment(home: Home): string {
  return path.join(home.run, 'compose.env');
}

/** One project, with its own volumes, per home. */
function toProject(home: Home): string {
  return `ai-policy-graph-${createHash('sha256').update(home.folder).digest('hex').slice(0, 8)}`;
}
