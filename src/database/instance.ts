import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Home } from './home.js';
import { runCommand } from './run-command.js';

const shape = z.object({
  how: z.enum(['managed', 'docker']),
  /** The home as it stands in the command line of the process. */
  home: z.string(),
  /** The process of a managed database. */
  pid: z.number().int().positive().optional(),
  /** The Compose project of a database in Docker. */
  project: z.string().optional(),
  boltPort: z.number().int(),
  httpPort: z.number().int(),
  startedAt: z.string(),
});

/** A database that was started in a home: what <home>/run/instance.json holds. */
export type Instance = z.infer<typeof shape>;

/** An instance that answers, and how to log in. */
export interface StartedInstance {
  readonly instance: Instance;
  readonly password: string;
  readonly passwordFile?: string;
  /** Whether it ran already, started by another command. */
  readonly joined: boolean;
}

/** Reads what was started last in this home; undefined when nothing was, or the file is not one of ours. */
export async function readInstance(home: Home): Promise<Instance | undefined> {
  const text = await readFile(toFile(home), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  // A file that cannot be read names no process, so it is as good as absent; Neo4j's own lock protects the store.
  return shape.safeParse(toJson(text)).data;
}

/** Writes what is being started, in one step. */
export async function writeInstance(home: Home, instance: Instance): Promise<void> {
  await writeFile(`${toFile(home)}.new`, JSON.stringify(instance, null, 1));
  await rename(`${toFile(home)}.new`, toFile(home));
}

/** Forgets the instance of a home. */
export async function removeInstance(home: Home): Promise<void> {
  await rm(toFile(home), { force: true });
}

/** Whether this pid is still the Neo4j of this home, and not another program that got the number since. */
export async function isOurProcess(pid: number, home: string): Promise<boolean> {
  const command = await readCommand(pid);
  return command.includes('org.neo4j.server') && command.includes(`--home-dir=${home} `);
}

async function readCommand(pid: number): Promise<string> {
  try {
    return (await readFile(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' ');
  } catch {
    // No /proc on macOS; and on Linux the process may be gone, which `ps` says too.
    const answer = await runCommand('ps', ['-ww', '-o', 'command=', '-p', String(pid)]).catch(() => undefined);
    return `${answer?.output ?? ''} `;
  }
}

function toFile(home: Home): string {
  return path.join(home.run, 'instance.json');
}

function toJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
