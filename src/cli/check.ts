import { join } from 'node:path';
import type { Command } from 'commander';
import { readConfig } from '../config.js';
import type { Checked } from '../check/check-records.js';
import { hasErrors } from '../problem.js';
import { printProblems } from './print-problems.js';
import { readAndCheck } from './read-and-check.js';

/** Adds `check [folder]`: reads and checks data files, and prints every problem with file and line. */
export function addCheckCommand(program: Command): void {
  program
    .command('check')
    .description('Check data files: every problem with file, line and what is allowed. Nothing is stored.')
    .argument('[folder]', 'folder with policies/, sources/, …; data/ by default')
    .option('--json', 'print JSON')
    .addHelpText('after', '\nExamples:\n  ai-policy-graph check\n  ai-policy-graph check ../my-data --json')
    .action(runCheck);
}

function runCheck(folder: string | undefined, { json }: { json?: boolean } = {}): void {
  const { root } = readConfig();
  const checked = readAndCheck(folder ?? join(root, 'data'), root);
  const counts = countAll(checked);
  if (json === true) console.log(JSON.stringify({ problems: checked.problems, counts }, null, 2));
  else {
    printProblems(checked.problems);
    console.log(`${formatCounts(counts)}, in ${(performance.now() / 1000).toFixed(1)} s`);
  }
  if (hasErrors(checked.problems)) process.exitCode = 1;
}

/** `1 error`, `2 errors`; kinds, claims and evidence are names of what is counted. */
function formatCounts(counts: Readonly<Record<string, number>>): string {
  const words = Object.entries(counts).map(
    ([name, count]) => `${count} ${count === 1 ? name.replace(/s$/, '') : name}`,
  );
  return words.join(', ');
}

/** How many entities of each kind, claims, places in sources and problems there are. */
function countAll({ facts, problems }: Checked): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of facts.entities) counts[kind] = (counts[kind] ?? 0) + 1;
  const errors = problems.filter(({ level }) => level === 'error').length;
  return {
    ...counts,
    claims: facts.claims.length,
    evidence: facts.evidence.length,
    errors,
    warnings: problems.length - errors,
  };
}
