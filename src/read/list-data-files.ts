import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Problem } from '../problem.js';

/** Files of a data folder, relative to it, with `/`; and what does not belong there. */
export interface Listing {
  readonly paths: readonly string[];
  readonly problems: readonly Problem[];
}

/** Lists the `.yaml` files of a folder in the order of their names; a missing folder or a stray entry is a problem. */
export function listDataFiles(folder: string): Listing {
  let home: string;
  try {
    if (!statSync(folder).isDirectory()) return refuseFolder(folder, 'is a file, not a folder');
    home = realpathSync(folder);
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
    else if (!isIgnored(path)) paths.push(path);
  }
  return { paths, problems };
}

function refuseFolder(folder: string, what: string): Listing {
  const at = { file: folder, line: 1, column: 1 };
  return {
    paths: [],
    problems: [
      {
        rule: 'known-file',
        level: 'error',
        at,
        message: `The folder ${folder} ${what}.`,
        hint: 'Name the folder that holds policies/ and sources/.',
      },
    ],
  };
}

function walk(home: string, folder: string): string[] {
  return readdirSync(join(home, folder), { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? walk(home, path) : [path];
    });
}

/** What people and editors keep beside the facts: read by them, never by us. */
function isIgnored(path: string): boolean {
  return path === 'README.md' || path.endsWith('/README.md') || path.endsWith('.schema.json');
}

function findFault(home: string, path: string): Problem | undefined {
  const complain = (message: string, hint: string): Problem => ({
    rule: 'known-file',
    level: 'error',
    at: { file: path, line: 1, column: 1 },
    message,
    hint,
  });
  const full = join(home, path);
  if (lstatSync(full).isSymbolicLink() && !staysInside(home, full)) {
    return complain(
      `${path} is a symbolic link that leaves the data folder or leads nowhere.`,
      'Put the file itself there.',
    );
  }
  if (!statSync(full).isFile())
    return complain(`${path} is no ordinary file.`, 'Only files are read; a link to a folder is not followed.');
  if (isIgnored(path) || path.endsWith('.yaml')) return undefined;
  return complain(`${path} is no data file.`, 'Data files end in .yaml; README.md and *.schema.json are ignored.');
}

function staysInside(home: string, path: string): boolean {
  try {
    return realpathSync(path).startsWith(home + sep);
  } catch {
    return false;
  }
}
