import { join } from 'node:path';
import { checkRecords, type Checked } from '../check/check-records.js';
import type { Model } from '../model/model.js';
import { readModel } from '../model/read-model.js';
import { readSchema } from '../model/read-schema.js';
import { readDataFiles } from '../read/read-data-files.js';

/** What a data folder says, what is wrong with it, and the model it was checked against. */
export interface CheckedFolder extends Checked {
  readonly model: Model;
}

/** Reads a data folder and checks it against the model in `root`/schema; every problem of both stages is in the answer. */
export function readAndCheck(folder: string, root: string): CheckedFolder {
  const model = readModel(readSchema(join(root, 'schema')));
  const { files, unread, problems } = readDataFiles(folder, listExpected(model));
  const checked = checkRecords(files, model, unread);
  return { facts: checked.facts, problems: [...problems, ...checked.problems], model };
}

/** The files and folders that a data folder may hold. */
function listExpected({ kinds }: Model): string[] {
  return [...new Set([...kinds.values()].flatMap(({ recorded }) => recorded?.in ?? []))];
}
