import { access, chmod, constants, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseError, isSystemError } from './database-error.js';

/** The folder of one managed database, and what stands where in it. */
export interface Home {
  readonly folder: string;
  readonly conf: string;
  readonly data: string;
  readonly logs: string;
  readonly run: string;
  readonly password: string;
  /** What Neo4j itself prints; its own logs stand beside. */
  readonly console: string;
}

/** Names the places in a home, without touching the disk. */
export function toHome(folder: string): Home {
  const at = (...names: string[]) => path.join(path.resolve(folder), ...names);
  return {
    folder: at(),
    conf: at('conf'),
    data: at('data'),
    logs: at('logs'),
    run: at('run'),
    password: at('password'),
    console: at('logs', 'console.log'),
  };
}

/** Makes the folders of a home, readable by their owner only; throws `home-not-writable` or `disk-full`. */
export async function makeHome(folder: string): Promise<Home> {
  const home = toHome(folder);
  try {
    for (const each of [home.folder, home.conf, home.data, home.logs, home.run])
      await mkdir(each, { recursive: true, mode: 0o700 });
    for (const each of [home.folder, home.data, home.run]) await access(each, constants.W_OK);
  } catch (error) {
    throw toHomeError(home.folder, error);
  }
  return home;
}

/** Writes neo4j.conf from the template, with each word in {{ }} replaced; throws when a word has no value. */
export async function writeConfiguration(home: Home, template: string, values: Record<string, string>): Promise<void> {
  const text = (await readFile(template, 'utf8')).replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined)
      throw new Error(`${template} uses {{${name}}}; known are ${Object.keys(values).join(', ')}.`);
    return value;
  });
  await writeFile(path.join(home.conf, 'neo4j.conf'), text);
}

/** Writes a file that only its owner may read, also where it existed with other rights. */
export async function writeSecret(file: string, text: string): Promise<void> {
  await writeFile(file, text, { mode: 0o600 });
  await chmod(file, 0o600);
}

function toHomeError(folder: string, error: unknown): unknown {
  if (isSystemError(error, 'ENOSPC')) {
    return new DatabaseError(
      'disk-full',
      `The disk of ${folder} is full. Make room, or set AI_POLICY_GRAPH_HOME to a folder on another disk.`,
      error,
    );
  }
  if (isSystemError(error, 'EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST')) {
    const message = `The folder of the database, ${folder}, cannot be written. Give yourself the right to write there, or set AI_POLICY_GRAPH_HOME to another folder.`;
    return new DatabaseError('home-not-writable', message, error);
  }
  return error;
}
