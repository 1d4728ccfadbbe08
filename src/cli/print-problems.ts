import colors from 'picocolors';
import type { Problem } from '../problem.js';

/** Nobody reads more at once; the rest is counted. */
const mostPrinted = 200;

/** Many warnings of one rule would bury the others. */
const mostWarningsOfRule = 5;

/** Prints problems grouped by file, each with line, rule, what is wrong and what is allowed; of very many the errors first, of each rule a few warnings, and the rest as counts. */
export function printProblems(problems: readonly Problem[]): void {
  const first = new Set(chooseFirst(problems));
  for (const [file, group] of groupByFile(problems.filter((problem) => first.has(problem)))) {
    console.log(`\n${colors.underline(file)}`);
    for (const problem of group) printProblem(problem);
  }
  printRest(problems.filter((problem) => !first.has(problem)));
  if (problems.length > 0) console.log('');
}

function chooseFirst(problems: readonly Problem[]): readonly Problem[] {
  const warnings = new Map<string, Problem[]>();
  for (const problem of problems.filter(({ level }) => level === 'warning')) {
    const ofRule = warnings.get(problem.rule) ?? [];
    if (ofRule.length < mostWarningsOfRule) warnings.set(problem.rule, [...ofRule, problem]);
  }
  const errors = problems.filter(({ level }) => level === 'error');
  return [...errors, ...[...warnings.values()].flat()].slice(0, mostPrinted);
}

function groupByFile(problems: readonly Problem[]): Map<string, Problem[]> {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const group = groups.get(problem.at.file);
    if (group === undefined) groups.set(problem.at.file, [problem]);
    else group.push(problem);
  }
  return groups;
}

function printProblem({ at, level, rule, message, hint }: Problem): void {
  const mark = level === 'error' ? colors.red(level) : colors.yellow(level);
  console.log(`  ${`${at.line}:${at.column}`.padEnd(7)} ${mark}  ${message}  ${colors.dim(rule)}`);
  if (hint !== undefined) console.log(`          ${hint}`);
}

function printRest(rest: readonly Problem[]): void {
  if (rest.length === 0) return;
  const counts = new Map<string, number>();
  for (const { rule } of rest) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const words = [...counts].sort(([, one], [, other]) => other - one).map(([rule, count]) => `${count} ${rule}`);
  console.log(`\nand ${rest.length} more: ${words.join(', ')}. \`check --json\` lists all.`);
}
