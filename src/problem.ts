/** Where a problem stands: a file, and where it is known the line and column, from 1. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What is wrong with a data file. */
export interface Problem {
  /** Stable id of the rule; the wording may change. */
  readonly rule: string;
  readonly level: 'error' | 'warning';
  readonly at: Position;
  /** What is wrong, with the value. */
  readonly message: string;
  /** What is allowed, and the nearest guess. */
  readonly hint?: string;
}

/** Whether any of the problems forbids storing. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.level === 'error');
}

/** No database can be had or reached; a command that meets it ends with exit code 3. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';
}

/** The command was called in a way it does not allow; it ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
