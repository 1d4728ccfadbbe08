import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Problem } from '../problem.js';
import { isIgnored } from './is-ignored.js';

/** Files of a data folder, relative to it, with `/`; and what does not belong there. */
export interface Listing {
  readonly paths: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Lists the `.yaml` files of a folder in the order of their names; a missing folder or a stray entry is a problem, and so is a folder that holds none of the
 * `expected` files and folders.
 */
export function listDataFiles(folder: string, expected: readonly string[] = []): Listing {
  let home: string;
  try {
    if (!statSync(folder).isDirectory()) return refuseFolder(folder, 'is a file, not a folder');
    home = realpathSync(folder);
    if (!holdsAny(home, expected)) return refuseStrange(folder, expected);
  } catch (error) {
    return refuseFolder(
      folder,
      (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'does not exist' : 'cannot be read',
    );
  }
  const paths: string[] = [];
  const problems: Problem[] = [];
  for (const path of walk(home, '')) {
    const fault = findFault(home, path);
    if (fault !== undefined) problems.push(fault);
    else if (path.endsWith('.yaml')) paths.push(path);
  }
  return { paths, problems };
}

function holdsAny(folder: string, expected: readonly string[]): boolean {
  const there = readdirSync(folder);
  return expected.length === 0 || expected.some((name) => there.includes(name));
}

/** One sentence for a folder that is something else; a folder above the right one is the usual slip. */
function refuseStrange(folder: string, expected: readonly string[]): Listing {
  const below = join(folder, 'data');
  const isAbove = lstatSync(below, { throwIfNoEntry: false })?.isDirectory() === true && holdsAny(below, expected);
  const guess = isAbove ? `Did you mean ${below}? ` : '';
  return refuseFolder(folder, 'is no data folder', `${guess}It holds at least one of: ${expected.join(', ')}.`);
}

function refuseFolder(
  folder: string,
  what: string,
  hint = 'Name the folder that holds policies/ and sources/.',
): Listing {
  return { paths: [], problems: [complain(folder, `The folder ${folder} ${what}.`, hint)] };
}

function complain(file: string, message: string, hint: string): Problem {
  return { rule: 'known-file', level: 'error', at: { file, line: 1, column: 1 }, message, hint };
}

function walk(home: string, folder: string): string[] {
  return readdirSync(join(home, folder), { withFileTypes: true })
    .filter((entry) => !isIgnored(entry.name))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? walk(home, path) : [path];
    });
}

function findFault(home: string, path: string): Problem | undefined {
  const full = join(home, path);
  if (lstatSync(full).isSymbolicLink() && !staysInside(home, full)) {
    const message = `${path} is a symbolic link that leaves the data folder or leads nowhere.`;
    return complain(path, message, 'Put the file itself there.');
  }
  if (!statSync(full).isFile())
    return complain(path, `${path} is no ordinary file.`, 'Only files are read; a link to a folder is not followed.');
  if (path.endsWith('.yaml')) return undefined;
  const hint = 'Data files end in .yaml; README.md, *.schema.json and what editors leave behind are ignored.';
  return complain(path, `${path} is no data file.`, hint);
}

function staysInside(home: string, path: string): boolean {
  try {
    return realpathSync(path).startsWith(home + sep);
  } catch {
    return false;
  }
}
