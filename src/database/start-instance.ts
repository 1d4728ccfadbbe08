import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { checkPassword } from './check-password.js';
import type { DatabaseSettings, Tell } from './database.js';
import { DatabaseError } from './database-error.js';
import { fetchRuntime } from './fetch-runtime.js';
import { findJava } from './find-java.js';
import { findPorts } from './find-ports.js';
import { makeHome, writeConfiguration } from './home.js';
import type { Home } from './home.js';
import { isOurProcess, readInstance, removeInstance, writeInstance } from './instance.js';
import type { Instance, StartedInstance } from './instance.js';
import { isHomeNew, readPassword, writeInitialPassword } from './password.js';
import type { Tools } from './password.js';
import { readRuntimePlan } from './runtime.js';
import { startProcess } from './start-process.js';
import { stopInstance } from './stop-instance.js';
import { waitForOther, waitUntilReady } from './wait-until-ready.js';
import { withLock } from './with-lock.js';

/** Starts the Neo4j of a home as a process of this machine, or joins the one that runs there; throws a DatabaseError. */
export async function startInstance(settings: DatabaseSettings, tell: Tell): Promise<StartedInstance> {
  const home = await makeHome(settings.home);
  const waiting = () => tell(`Another command is starting the database in ${home.folder}; waiting for it.`);
  return withLock(path.join(home.run, 'start'), waiting, async () => {
    const running = await findRunning(home);
    const started = running === undefined ? await start(home, settings, tell) : await join(home, settings, running);
    await checkLogin(started, settings);
    return started;
  });
}

async function checkLogin(started: StartedInstance, settings: DatabaseSettings): Promise<void> {
  try {
    await checkPassword({ ...started, user: settings.user, httpPort: started.instance.httpPort });
  } catch (error) {
    if (!started.joined) await stopInstance(settings);
    throw error;
  }
}

async function findRunning(home: Home): Promise<Instance | undefined> {
  const instance = await readInstance(home);
  if (instance?.pid === undefined) return undefined;
  const { pid } = instance;
  const isAlive = () => isOurProcess(pid, instance.home);

  if ((await isAlive()) && (await waitForOther({ ...instance, home }, isAlive))) return instance;
  await removeInstance(home);
  return undefined;
}

/** Neo4j would find out by itself, after ten seconds. */
async function checkStoreIsFree(home: Home): Promise<void> {
  const pid = Number(await readFile(path.join(home.run, 'neo4j.pid'), 'utf8').catch(() => ''));
  if (!(pid > 0) || !(await isOurProcess(pid, home.folder))) return;
  const message = `A Neo4j (process ${pid}) uses the store in ${home.data} already, and there is no record of its start. Stop it with \`kill ${pid}\`, or set AI_POLICY_GRAPH_HOME to another folder.`;
  throw new DatabaseError('store-locked', message);
}

async function join(home: Home, settings: DatabaseSettings, instance: Instance): Promise<StartedInstance> {
  return { ...(await readPassword(home, settings, false)), instance, joined: true };
}

async function start(home: Home, settings: DatabaseSettings, tell: Tell): Promise<StartedInstance> {
  const java = await findJava(settings.javaHome);
  if (!java.isSupported) tell(`Java ${java.version} is not among those Neo4j 5.26 supports (17, 21); trying it.`);
  const tools = { java, runtime: await fetchRuntime(await readRuntimePlan(settings), tell) };

  await checkStoreIsFree(home);
  const isNew = await isHomeNew(home);
  const password = await readPassword(home, settings, isNew);
  const prepared = { home, settings, tools, tell };
  if (isNew) {
    await writeConf(prepared, settings);
    await writeInitialPassword(home, tools, password.password);
  }
  return { ...password, instance: await launch(prepared), joined: false };
}

interface Prepared {
  readonly home: Home;
  readonly settings: DatabaseSettings;
  readonly tools: Tools;
  readonly tell: Tell;
}

/** A port that was free may be taken until Neo4j listens, seconds later: then once more, with others. */
async function launch(prepared: Prepared): Promise<Instance> {
  try {
    return await launchOnce(prepared);
  } catch (error) {
    if (!(error instanceof DatabaseError && error.code === 'port-taken')) throw error;
    prepared.tell('A port was taken by another program meanwhile; starting once more.');
    return launchOnce(prepared);
  }
}

async function launchOnce(prepared: Prepared): Promise<Instance> {
  const { home, settings, tools, tell } = prepared;
  const ports = await findPorts(settings, tell);
  await writeConf(prepared, ports);

  tell(`Starting Neo4j in ${home.folder}`);
  const started = await startProcess(home, tools);
  const instance: Instance = {
    how: 'managed',
    home: home.folder,
    pid: started.child.pid,
    ...ports,
    startedAt: new Date().toISOString(),
  };
  await writeInstance(home, instance);
  try {
    await waitUntilReady({ home, ...ports }, started);
  } catch (error) {
    await removeInstance(home);
    throw error;
  }
  return instance;
}

async function writeConf(
  { home, settings, tools }: Prepared,
  ports: { boltPort: number; httpPort: number },
): Promise<void> {
  await writeConfiguration(home, path.join(settings.root, 'neo4j', 'neo4j.conf'), {
    bolt: String(ports.boltPort),
    http: String(ports.httpPort),
    plugins: tools.runtime.plugins,
  });
}
