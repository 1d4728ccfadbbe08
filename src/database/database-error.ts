import { DatabaseUnavailable } from '../problem.js';

/** Stable ids of what can go wrong in the world around the database; the wording may change. */
export type DatabaseErrorCode =
  | 'disk-full'
  | 'home-not-writable'
  | 'interrupted'
  | 'no-answer'
  | 'no-database'
  | 'no-docker'
  | 'no-java'
  | 'no-maven'
  | 'no-network'
  | 'no-password'
  | 'out-of-memory'
  | 'port-taken'
  | 'runtime-incomplete'
  | 'start-failed'
  | 'stop-failed'
  | 'store-locked'
  | 'wrong-address'
  | 'wrong-java'
  | 'wrong-password';

/** A database could not be had, and what to do about it. */
export class DatabaseError extends DatabaseUnavailable {
  readonly code: DatabaseErrorCode;

  constructor(code: DatabaseErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

/** Whether a system call failed with this code, such as ENOSPC or EACCES. */
export function isSystemError(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && codes.includes(error.code);
}
