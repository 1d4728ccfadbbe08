import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from '@jest/globals';
import { readConfig } from '../../src/config.js';
import type { DatabaseSettings } from '../../src/database/database.js';

/** The package. */
export const { root } = readConfig();

const folders: string[] = [];

afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

/** A new empty folder that is removed when the tests of the file are done. */
export async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'ai-policy-graph-database-'));
  folders.push(folder);
  return folder;
}

/** Settings of a managed database in a folder, with the shared runtime cache and no address, whatever the environment says. */
export function toSettings(home: string): DatabaseSettings {
  const { neo4j } = readConfig();
  return {
    ...neo4j,
    root,
    home,
    mode: 'managed',
    uri: undefined,
    user: 'neo4j',
    password: undefined,
    database: 'neo4j',
  };
}
