import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Revision } from './find-revision.js';
import { runGit, splitAnswer } from './run-git.js';

/** A file or symbolic link of a revision. */
interface Entry {
  readonly mode: string;
  readonly object: string;
  readonly path: string;
}

/**
 * Gives what `read` reads in a folder as it was at a revision. The files are written to a folder of their own for as long as that takes;
 * neither the working tree nor the index of the repository is touched.
 */
export function readRevision<Result>(revision: Revision, read: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'ai-policy-graph-revision-'));
  try {
    writeEntries(listEntries(revision), revision, folder);
    return read(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Files, and links as such; what stands in another repository (a submodule) has no content here. */
function listEntries({ home, commit, path }: Revision): Entry[] {
  const answer = runGit(home, ['ls-tree', '-r', '-z', '--full-tree', `${commit}:${path}`]);
  if (answer.status !== 0) throw new Error(`git could not list the files of ${commit}: ${answer.stderr}`);
  return splitAnswer(answer, '\0').flatMap((line) => {
    const [, mode = '', type, object = '', name = ''] = /^(\d+) (\w+) (\w+)\t(.+)$/s.exec(line) ?? [];
    return type === 'blob' ? [{ mode, object, path: name }] : [];
  });
}

/** Links are written last, and no file is written over another: no name in a revision leads out of the folder. */
function writeEntries(entries: readonly Entry[], { home, commit }: Revision, folder: string): void {
  const contents = readObjects(entries, home);
  const links = entries.filter(isLink);
  for (const entry of [...entries.filter((entry) => !isLink(entry)), ...links]) {
    const content = contents.get(entry.object);
    if (content === undefined) throw new Error(`git has no content of ${entry.path} at ${commit}.`);
    if (entry.path.split('/').includes('..')) throw new Error(`"${entry.path}" at ${commit} is no name of a file.`);
    const file = join(folder, entry.path);
    mkdirSync(dirname(file), { recursive: true });
    if (isLink(entry)) symlinkSync(content.toString('utf8'), file);
    else writeFileSync(file, content, { flag: 'wx' });
  }
}

function isLink({ mode }: Entry): boolean {
  return mode === '120000';
}

/** One run of git answers for all: for each object a line with its size, then as many bytes, then a line end. */
function readObjects(entries: readonly Entry[], home: string): ReadonlyMap<string, Buffer> {
  const wanted = [...new Set(entries.map((entry) => entry.object))];
  const { stdout } = runGit(home, ['cat-file', '--batch'], wanted.map((object) => `${object}\n`).join(''));
  const contents = new Map<string, Buffer>();
  for (let start = 0; start < stdout.length;) {
    const end = stdout.indexOf('\n', start);
    const [object = '', type, size] = stdout.toString('utf8', start, end).split(' ');
    const length = type === 'blob' ? Number(size) : -1;
    if (length >= 0) contents.set(object, stdout.subarray(end + 1, end + 1 + length));
    start = end + 1 + length + 1;
  }
  return contents;
}
