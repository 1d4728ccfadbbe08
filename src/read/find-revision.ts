import { realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { findNearest } from '../model/find-nearest.js';
import { UsageError } from '../problem.js';
import { runGit, splitAnswer } from './run-git.js';

/** A folder as it was at a commit. */
export interface Revision {
  /** As it was asked for: `HEAD~1`. */
  readonly name: string;
  readonly commit: string;
  /** The day of the commit, `2031-06-02`. */
  readonly committedOn: string;
  /** Folder of the repository. */
  readonly home: string;
  /** The folder within it, with `/`; empty where it is the repository itself. */
  readonly path: string;
}

/** Finds a folder at a git revision; throws a UsageError where there is no such folder, repository, revision, or folder in it. */
export function findRevision(name: string, folder: string): Revision {
  const here = toRealPath(folder);
  const home = findHome(here, folder);
  const commit = findCommit(name, home);
  const path = relative(home, here).split(sep).join('/');
  if (
    runGit(home, ['cat-file', '-t', `${commit}:${path}`])
      .stdout.toString()
      .trim() !== 'tree'
  ) {
    const known = listDataFolders(commit, home);
    const hint = known.length === 0 ? 'It had no folder with policies/.' : `It had: ${known.join(', ')}.`;
    throw new UsageError(`The folder ${path} was not there at "${name}" (${commit.slice(0, 7)}). ${hint}`);
  }
  const day = runGit(home, ['show', '--no-patch', '--format=%cs', commit]).stdout.toString().trim();
  return { name, commit, committedOn: day, home, path };
}

function toRealPath(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    throw new UsageError(`The folder ${folder} does not exist. Name the folder that holds policies/ and sources/.`);
  }
}

function findHome(here: string, folder: string): string {
  const answer = runGit(here, ['rev-parse', '--show-toplevel']);
  const [home] = splitAnswer(answer, '\n');
  if (answer.status === 0 && home !== undefined) return realpathSync(home);
  throw new UsageError(
    `${folder} is not in the working tree of a git repository, so there is no past to compare with.`,
    { cause: new Error(answer.stderr) },
  );
}

function findCommit(name: string, home: string): string {
  if (name === '' || name.startsWith('-')) throw refuseRevision(name, home);
  const answer = runGit(home, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`]);
  const [commit] = splitAnswer(answer, '\n');
  if (answer.status !== 0 || commit === undefined) throw refuseRevision(name, home);
  return commit;
}

function refuseRevision(name: string, home: string): UsageError {
  const names = splitAnswer(runGit(home, ['for-each-ref', '--format=%(refname:short)']), '\n');
  const nearest = findNearest(name, ['HEAD', ...names]);
  const shallow = runGit(home, ['rev-parse', '--is-shallow-repository']).stdout.toString().trim() === 'true';
  const hints = [
    `git knows no commit "${name}".`,
    ...(nearest === undefined || nearest === name ? [] : [`Did you mean "${nearest}"?`]),
    'Allowed is what names one commit: HEAD~1, a branch, a tag, a hash.',
    ...(shallow ? ['This clone is shallow: `git fetch --unshallow` brings the rest of the past.'] : []),
  ];
  return new UsageError(hints.join(' '));
}

/** Where data may have stood then: every folder that holds policies/. */
function listDataFolders(commit: string, home: string): string[] {
  return splitAnswer(runGit(home, ['ls-tree', '-r', '-d', '-z', '--name-only', '--full-tree', commit]), '\0')
    .filter((path) => /(^|\/)policies$/.test(path))
    .map((path) => path.replace(/\/?policies$/, '') || '.');
}
