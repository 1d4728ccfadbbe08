import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from '@jest/globals';
import type { Facts } from '../../../src/check/claim.js';
import { readAndCheck } from '../../../src/cli/read-and-check.js';
import { askGraph } from '../../../src/serve/ask-graph.js';
import { buildGraph as buildServed } from '../../../src/serve/build-graph.js';
import { buildGraph } from '../../../src/store/build-graph.js';
import { importFacts } from '../../../src/store/import-facts.js';
import { writeSchema } from '../../../src/store/write-schema.js';
import { model } from '../../store/freedonia.js';
import { clearGraph, openTestStore } from '../../store/open-test-store.js';
import { root } from '../open-freedonia.js';

/** A change of a data file: a text that stands in it once, and what stands there instead; or a whole new file. */
export type Edit = { readonly file: string } & (
  { readonly from: string; readonly to: string } | { readonly text: string }
);

/** A graph made by importing data files, and the means to ask it. */
export interface ImportedGraph {
  /** Imports a folder as on a day; with edits a changed copy of it. */
  bringIn(day: string, folder?: string, edits?: readonly Edit[]): Promise<void>;
  /** Imports facts made in the test. */
  bringInFacts(facts: Facts, day: string): Promise<void>;
  /** Removes every node. */
  clear(): Promise<void>;
  /** Asks what must be answered without an error. */
  ask<Answer>(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** Asks what must be refused; gives the code and the message of the error. */
  askRefused(query: string): Promise<{ code: unknown; message: string }>;
  /** Asks what may be refused; gives the errors. */
  listErrors(query: string, variables: Record<string, unknown>): Promise<readonly { readonly message: string }[]>;
  close(): Promise<void>;
}

export const freedonia = join(root, 'tests/fixtures/freedonia');

/** Opens an empty graph. */
export async function openImported(): Promise<ImportedGraph> {
  const store = await openTestStore();
  await clearGraph(store);
  await writeSchema(store, model);
  const served = await buildServed(root, store, (_, error) => console.error(error));
  const bringInFacts = async (facts: Facts, day: string) => {
    await importFacts(store, buildGraph(facts, model), { dryRun: false, recordedOn: day });
  };
  return {
    bringInFacts,
    bringIn: async (day, folder = freedonia, edits = []) => {
      const { facts, problems } = withEdits(folder, edits, (changed) => readAndCheck(changed, root));
      expect(problems.filter((problem) => problem.level === 'error')).toEqual([]);
      await bringInFacts(facts, day);
    },
    clear: () => clearGraph(store),
    ask: async <Answer>(query: string, variables: Record<string, unknown> = {}) => {
      const { data, errors } = await askGraph(served, { query, variables });
      expect(errors).toBeUndefined();
      return JSON.parse(JSON.stringify(data)) as Answer;
    },
    askRefused: async (query) => {
      const { errors } = await askGraph(served, { query });
      return { code: errors?.[0]?.extensions?.code, message: errors?.[0]?.message ?? '' };
    },
    listErrors: async (query, variables) => (await askGraph(served, { query, variables })).errors ?? [],
    close: async () => {
      await served.apollo.stop();
      await clearGraph(store);
      await store.close();
    },
  };
}

function withEdits<Result>(folder: string, edits: readonly Edit[], read: (folder: string) => Result): Result {
  if (edits.length === 0) return read(folder);
  const copy = mkdtempSync(join(tmpdir(), 'ai-policy-graph-edits-'));
  try {
    cpSync(folder, copy, { recursive: true });
    for (const edit of edits) writeEdit(copy, edit);
    return read(copy);
  } finally {
    rmSync(copy, { recursive: true });
  }
}

function writeEdit(folder: string, edit: Edit): void {
  const file = join(folder, edit.file);
  if ('text' in edit) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, edit.text);
    return;
  }
  const text = readFileSync(file, 'utf8');
  if (text.split(edit.from).length !== 2) throw new Error(`"${edit.from}" does not stand once in ${edit.file}.`);
  writeFileSync(
    file,
    text.replace(edit.from, () => edit.to),
  );
}
