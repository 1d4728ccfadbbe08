import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** What a command of the machine answered. */
export interface CommandResult {
  readonly code: number | null;
  /** Standard output and standard error, in the order they came. */
  readonly output: string;
}

interface CommandOptions {
  readonly env?: Record<string, string>;
  readonly onLine?: (line: string) => void;
}

/** Runs a command and gives its exit code and output; throws the system's error when it cannot be started (ENOENT). */
export async function runCommand(
  command: string,
  args: readonly string[],
  { env, onLine }: CommandOptions = {},
): Promise<CommandResult> {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...(env && { env }) });
  const lines: string[] = [];
  const keep = (line: string) => {
    lines.push(line);
    onLine?.(line);
  };
  createInterface({ input: child.stdout }).on('line', keep);
  createInterface({ input: child.stderr }).on('line', keep);

  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return { code, output: lines.join('\n') };
}
