import colors from 'picocolors';
import type { Problem } from '../problem.js';

/** Prints problems grouped by file, each with line, rule, what is wrong and what is allowed. */
export function printProblems(problems: readonly Problem[]): void {
  for (const [file, group] of groupByFile(problems)) {
    console.log(`\n${colors.underline(file)}`);
    for (const problem of group) printProblem(problem);
  }
  if (problems.length > 0) console.log('');
}

function groupByFile(problems: readonly Problem[]): Map<string, Problem[]> {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) groups.set(problem.at.file, [...(groups.get(problem.at.file) ?? []), problem]);
  return groups;
}

function printProblem({ at, level, rule, message, hint }: Problem): void {
  const mark = level === 'error' ? colors.red(level) : colors.yellow(level);
  console.log(`  ${`${at.line}:${at.column}`.padEnd(7)} ${mark}  ${message}  ${colors.dim(rule)}`);
  if (hint !== undefined) console.log(`          ${hint}`);
}
