import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Position, Problem } from '../problem.js';
import type { DataFile } from './data-node.js';
import { decodeText } from './decode-text.js';
import { listDataFiles } from './list-data-files.js';
import { parseText } from './parse-text.js';

/** What a data folder holds, and what in it could not be read. */
export interface DataFolder {
  readonly files: DataFile[];
  /** Paths of data files of which nothing could be read. */
  readonly unread: string[];
  readonly problems: Problem[];
}

/**
 * Reads every data file below a folder into values that know their line; a file that cannot be read is a problem, and so is a folder that holds none of the
 * `expected` files and folders.
 */
export function readDataFiles(folder: string, expected?: readonly string[]): DataFolder {
  const { paths, problems } = listDataFiles(folder, expected);
  const read = paths.map((path) => ({ path, ...readDataFile(folder, path) }));
  return {
    files: read.flatMap(({ files }) => files),
    unread: read.filter(({ files }) => files.length === 0).map(({ path }) => path),
    problems: [...problems, ...read.flatMap((one) => one.problems)],
  };
}

function readDataFile(folder: string, path: string): Omit<DataFolder, 'unread'> {
  const bytes = readBytes(join(folder, path));
  if (typeof bytes === 'string') return refuse(path, bytes);
  const text = decodeText(bytes);
  if (typeof text === 'string') return parseText(path, text);
  const { offset, ...fault } = text;
  return { files: [], problems: [{ ...fault, level: 'error', at: findPosition(path, bytes, offset) }] };
}

/** A file that grew beyond what the memory holds is not opened. */
function readBytes(path: string): Uint8Array | string {
  try {
    const { size } = statSync(path);
    return size > 2 ** 30 ? `The file has ${size} bytes.` : readFileSync(path);
  } catch (error) {
    return `The file cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}).`;
  }
}

function refuse(path: string, message: string): Omit<DataFolder, 'unread'> {
  const problem: Problem = {
    rule: 'file-size',
    level: 'error',
    at: { file: path, line: 1, column: 1 },
    message,
    hint: 'Data files are small texts that may be read.',
  };
  return { files: [], problems: [problem] };
}

function findPosition(file: string, bytes: Uint8Array, offset: number): Position {
  if (offset === 0) return { file, line: 1, column: 1 };
  const before = new TextDecoder().decode(bytes).slice(0, offset).split('\n');
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
