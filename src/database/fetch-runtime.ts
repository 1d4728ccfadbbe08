import { mkdir, readdir, rename, rm, stat, statfs, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Tell } from './database.js';
import { DatabaseError, isSystemError } from './database-error.js';
import { readEntryPoint } from './read-entry-point.js';
import { runMaven } from './run-maven.js';
import { findRuntime } from './runtime.js';
import type { Runtime, RuntimePlan } from './runtime.js';
import { withLock } from './with-lock.js';

const neededMegabytes = 400;

/** Finds the runtime in the cache or fetches it with Maven, once for all checkouts; throws what hindered it and what to do. */
export async function fetchRuntime(plan: RuntimePlan, tell: Tell): Promise<Runtime> {
  const found = await findRuntime(plan);
  if (found !== undefined) return found;

  await makeCache(plan.folder);
  const waiting = () => tell('Another command is fetching Neo4j into the cache; waiting for it.');
  return withLock(plan.folder, waiting, async () => {
    const fetchedMeanwhile = await findRuntime(plan);
    return fetchedMeanwhile ?? (await fetch(plan, tell));
  });
}

async function fetch(plan: RuntimePlan, tell: Tell): Promise<Runtime> {
  // Beside the target, so that the rename at the end stays on one disk and is one step. The lock is ours: what is there is left over.
  const partial = `${plan.folder}.partial`;
  await rm(partial, { recursive: true, force: true });
  await rm(plan.folder, { recursive: true, force: true });
  await checkSpace(path.dirname(plan.folder));

  tellWhatIsFetched(plan, tell);
  await runMaven(plan, path.join(partial, 'lib'), tell);
  await movePlugins(partial);
  await writeManifest(partial, plan);
  await rename(partial, plan.folder);

  const runtime = await findRuntime(plan);
  if (runtime === undefined)
    throw new DatabaseError(
      'runtime-incomplete',
      `The Neo4j runtime in ${plan.folder} changed while it was fetched; start again.`,
    );
  return runtime;
}

async function makeCache(folder: string): Promise<void> {
  const cache = path.dirname(folder);
  try {
    await mkdir(cache, { recursive: true });
  } catch (error) {
    if (!isSystemError(error, 'EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST')) throw error;
    const message = `The cache folder ${cache} cannot be made. Give yourself the right to write there, or set AI_POLICY_GRAPH_CACHE to another folder.`;
    throw new DatabaseError('home-not-writable', message, error);
  }
}

async function checkSpace(cache: string): Promise<void> {
  const { bavail, bsize } = await statfs(cache);
  const free = Math.floor((bavail * bsize) / 1e6);
  if (free >= neededMegabytes) return;
  const message = `The disk is too full for Neo4j: ${free} MB free in ${cache}, ${neededMegabytes} MB needed. Make room, or set AI_POLICY_GRAPH_CACHE to a folder on another disk.`;
  throw new DatabaseError('disk-full', message);
}

function tellWhatIsFetched({ version, jars, megabytes, folder }: RuntimePlan, tell: Tell): void {
  tell(`Fetching Neo4j ${version} with Maven, once: ${jars} jars, about ${megabytes} MB, into ${folder}`);
  tell('Licences: Neo4j Community and Neo4j Browser GPLv3, APOC Apache-2.0; the other jars name theirs inside.');
}

/** APOC is found by Neo4j as a plugin, not as a library. */
async function movePlugins(folder: string): Promise<void> {
  await mkdir(path.join(folder, 'plugins'));
  for (const jar of await readdir(path.join(folder, 'lib'))) {
    if (jar.startsWith('apoc-')) await rename(path.join(folder, 'lib', jar), path.join(folder, 'plugins', jar));
  }
}

async function writeManifest(folder: string, plan: RuntimePlan): Promise<void> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.jar')).sort();
  if (names.length < plan.jars) {
    const message = `Maven gave ${names.length} jars of Neo4j ${plan.version}, ${plan.jars} are expected (neo4j/pom.xml). Start again; if it stays so, remove org/neo4j from Maven's repository.`;
    throw new DatabaseError('runtime-incomplete', message);
  }
  const jars = await Promise.all(
    names.map(async (name) => ({ path: name, size: (await stat(path.join(folder, name))).size })),
  );
  const entryPoint = await readEntryPoint(path.join(folder, 'lib', `neo4j-${plan.version}.jar`));
  await writeFile(path.join(folder, 'manifest.json'), JSON.stringify({ entryPoint, jars }, null, 1));
}
