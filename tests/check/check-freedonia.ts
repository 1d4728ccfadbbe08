import { fileURLToPath } from 'node:url';
import { checkRecords, type Checked } from '../../src/check/check-records.js';
import { readModel } from '../../src/model/read-model.js';
import { readSchema } from '../../src/model/read-schema.js';
import type { Problem } from '../../src/problem.js';
import { parseText } from '../../src/read/parse-text.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listDataFiles } from '../../src/read/list-data-files.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The data folder of the fictional country. */
export const freedonia = join(root, 'tests/fixtures/freedonia');

/** The model of the product: what a test says about a rule holds for the real schema. */
export const model = readModel(readSchema(join(root, 'schema')));

/** One change of a fixture file: a text that stands in it once, and what stands there instead. */
export interface Change {
  readonly file: string;
  readonly replace: string;
  readonly by: string;
}

/** Checks Freedonia after some changes; a file that is not there is made of `by`. */
export function checkFreedonia(...changes: Change[]): Checked {
  const texts = readFreedonia();
  for (const { file, replace, by } of changes) texts.set(file, change(texts.get(file) ?? '', replace, by));
  return checkTexts(texts);
}

/** The text of each file of Freedonia. */
export function readFreedonia(): Map<string, string> {
  return new Map(listDataFiles(freedonia).paths.map((path) => [path, readFileSync(join(freedonia, path), 'utf8')]));
}

/** Checks data files that are given by path and text. */
export function checkTexts(texts: ReadonlyMap<string, string>): Checked {
  const read = [...texts].map(([path, text]) => parseText(path, text));
  const checked = checkRecords(
    read.flatMap(({ files }) => files),
    model,
    [...texts.keys()].filter((_, index) => read[index]?.files.length === 0),
  );
  return { ...checked, problems: [...read.flatMap(({ problems }) => problems), ...checked.problems] };
}

/** The problems of Freedonia after one change. */
export function problemsAfter(file: string, replace: string, by: string): Problem[] {
  return checkFreedonia({ file, replace, by }).problems;
}

function change(text: string, replace: string, by: string): string {
  if (text.split(replace).length !== 2 && replace !== '') throw new Error(`"${replace}" does not stand exactly once.`);
  return replace === '' ? by : text.replace(replace, () => by);
}
