import { spawnSync } from 'node:child_process';

/** How a run of git ended. */
export interface GitAnswer {
  readonly status: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/**
 * Runs git in a folder, without a shell, and gives what it answers; only questions are asked, and git is told not to refresh its index
 * meanwhile. Throws where git cannot be run.
 */
export function runGit(folder: string, args: readonly string[], input = ''): GitAnswer {
  const answer = spawnSync('git', ['--no-optional-locks', '-C', folder, ...args], { input, maxBuffer: 2 ** 31 });
  const { error, status, stdout, stderr } = answer;
  if (error !== undefined) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    const what = missing ? 'git is not on the path, and past data is read with it.' : 'git could not be run.';
    throw new Error(what, { cause: error });
  }
  return { status: status ?? 1, stdout, stderr: stderr.toString('utf8').trim() };
}

/** The parts of an answer that git ends with a zero byte each, or with a line end. */
export function splitAnswer({ stdout }: GitAnswer, end: '\0' | '\n'): string[] {
  return stdout
    .toString('utf8')
    .split(end)
    .filter((part) => part !== '');
}
