import { join } from 'node:path';
import type { Command } from 'commander';
import { readConfig } from '../config.js';
import { hasErrors } from '../problem.js';
import { findRevision } from '../read/find-revision.js';
import { readRevision } from '../read/read-revision.js';
import { buildGraph } from '../store/build-graph.js';
import { compareInMemory } from '../store/compare-in-memory.js';
import { describeChanges } from '../store/describe-changes.js';
import type { GraphChange } from '../store/graph-change.js';
import type { Graph } from '../store/graph.js';
import { countChanges, type CountedChanges } from '../store/import-report.js';
import { formatChanges } from './format-changes.js';
import { formatCounts } from './format-report.js';
import { printProblems } from './print-problems.js';
import { readAndCheck, type CheckedFolder } from './read-and-check.js';

interface DiffFlags {
  readonly to?: string;
  readonly all?: boolean;
  readonly json?: boolean;
}

/** One side of the comparison: data files of a revision, or those of the working tree. */
interface Side {
  readonly label: string;
  /** What to do where its files have problems. */
  readonly advice: string;
  readonly checked: CheckedFolder;
}

/** What the data files do to the graph from one side to the other. */
interface Difference extends CountedChanges {
  readonly from: string;
  readonly to: string;
  readonly before: string;
  readonly dataVersion: string;
  readonly changes: readonly GraphChange[];
}

const help = `
Examples:
  ai-policy-graph diff HEAD                what I have changed since the last commit
  ai-policy-graph diff HEAD~1 --to HEAD    what the last commit did
  ai-policy-graph diff main my-data --json another branch, another folder; every change as JSON

No database is needed, and nothing is written. Both sides are read with the model of today.
Exit codes: 0 told, 1 problems in the files of one side, 2 wrong use.`;

/** Adds `diff`: says what the data files do to the graph, compared with those of a git revision. */
export function addDiffCommand(program: Command): void {
  program
    .command('diff')
    .description('Say in words what the data files do to the graph, compared with those of a git revision.')
    .argument('<git-revision>', 'what names a commit: HEAD~1, a branch, a tag, a hash')
    .argument('[folder]', 'folder of the data files (default: data/ of the package)')
    .option('--to <git-revision>', 'compare with another revision instead of the working tree')
    .option('--all', 'say every change, also beyond fifty lines')
    .option('--json', 'print every change (or the problems) as JSON')
    .addHelpText('after', help)
    .action(runDiff);
}

function runDiff(revision: string, given: string | undefined, { to, all = false, json = false }: DiffFlags): void {
  const { root } = readConfig();
  const folder = given ?? join(root, 'data');
  const sides = [
    readSide(revision, folder, root),
    to === undefined ? readWorkingTree(folder, root) : readSide(to, folder, root),
  ] as const;
  const faulty = sides.find(({ checked }) => hasErrors(checked.problems));
  if (faulty === undefined) {
    const difference = buildDifference(...sides);
    console.log(json ? JSON.stringify(difference, null, 2) : formatDifference(difference, all));
    return;
  }
  process.exitCode = 1;
  const { label, advice, checked } = faulty;
  const message = `The data files at ${label} do not hold to the present model, so they cannot be compared.`;
  if (json) console.log(JSON.stringify({ at: label, message, problems: checked.problems }, null, 2));
  else {
    printProblems(checked.problems);
    console.error(`${message} ${advice}`);
  }
}

function readSide(name: string, folder: string, root: string): Side {
  const revision = findRevision(name, folder);
  const checked = readRevision(revision, (files) => readAndCheck(files, root));
  const label = `${name} (${revision.commit.slice(0, 7)}, ${revision.committedOn})`;
  return { label, advice: 'Name a later revision, whose files do.', checked };
}

function readWorkingTree(folder: string, root: string): Side {
  return { label: 'the working tree', advice: 'Mend them first.', checked: readAndCheck(folder, root) };
}

function buildDifference(from: Side, to: Side): Difference {
  const [old, graph] = [from, to].map(({ checked }) => buildGraph(checked.facts, checked.model)) as [Graph, Graph];
  const comparison = compareInMemory(old, graph);
  return {
    from: from.label,
    to: to.label,
    before: old.dataVersion,
    dataVersion: graph.dataVersion,
    ...countChanges(comparison.changes),
    changes: describeChanges(comparison, to.checked.model),
  };
}

function formatDifference({ from, to, before, dataVersion, changes, ...counts }: Difference, all: boolean): string {
  if (before === dataVersion) return `The data files say the same at ${from} and ${to}; nothing of the graph changes.`;
  const words = changes.length === 0 ? 'Nothing that is shown changes.' : formatChanges(changes, { all });
  const versions = `Data version ${before} -> ${dataVersion}.`;
  return [`From ${from} to ${to}:`, '', words, '', ...formatCounts(counts, true), versions].join('\n');
}
