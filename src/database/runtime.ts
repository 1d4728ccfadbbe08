import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { DatabaseSettings } from './database.js';

/** The jars of Neo4j in the cache, shared by all checkouts that ask for the same versions. */
export interface Runtime {
  readonly folder: string;
  readonly lib: string;
  readonly plugins: string;
  readonly entryPoint: string;
}

/** What neo4j/pom.xml asks for, and where it goes. */
export interface RuntimePlan {
  readonly pom: string;
  readonly version: string;
  readonly jars: number;
  readonly megabytes: number;
  readonly folder: string;
}

/** The file that is written last: a folder without it is a half-finished download. */
export const manifestShape = z.object({
  entryPoint: z.string(),
  jars: z.array(z.object({ path: z.string(), size: z.number() })).min(1),
});

/** Reads the versions in neo4j/pom.xml and gives the cache folder that belongs to exactly this pom. */
export async function readRuntimePlan({ root, cache }: DatabaseSettings): Promise<RuntimePlan> {
  const pom = path.join(root, 'neo4j', 'pom.xml');
  const text = await readFile(pom, 'utf8');
  const version = readProperty(text, 'neo4j.version');
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
  return {
    pom,
    version,
    jars: Number(readProperty(text, 'runtime.jars')),
    megabytes: Number(readProperty(text, 'runtime.megabytes')),
    folder: path.resolve(cache, `neo4j-${version}-${hash}`),
  };
}

/** Finds the runtime in the cache, or gives undefined when it is absent or a jar of its manifest is missing or cut off. */
export async function findRuntime({ folder }: RuntimePlan): Promise<Runtime | undefined> {
  const text = await readFile(path.join(folder, 'manifest.json'), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;

  const { entryPoint, jars } = manifestShape.parse(JSON.parse(text));
  const sizes = await Promise.all(jars.map((jar) => readSize(path.join(folder, jar.path))));
  if (jars.some((jar, index) => jar.size !== sizes[index])) return undefined;
  return { folder, lib: path.join(folder, 'lib'), plugins: path.join(folder, 'plugins'), entryPoint };
}

async function readSize(file: string): Promise<number | undefined> {
  return stat(file).then(
    ({ size }) => size,
    () => undefined,
  );
}

function readProperty(pom: string, name: string): string {
  const value = new RegExp(`<${name}>([^<]+)</${name}>`).exec(pom)?.[1];
  if (value === undefined) throw new Error(`neo4j/pom.xml has no property <${name}>.`);
  return value;
}
