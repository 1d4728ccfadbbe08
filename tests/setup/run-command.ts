import { spawn } from 'node:child_process';

/** What a run of the command printed, and how it ended. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command as a user would, against the Neo4j of this test run. */
export function runCommand(...args: string[]): Promise<Run> {
  const child = spawn(process.execPath, ['dist/cli/main.js', ...args], { env: commandEnvironment() });
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (output.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output.stderr += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, ...output }));
  });
}

/** The environment of a command: the database of this test run, no colours. */
export function commandEnvironment(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NEO4J_URI: process.env.TEST_NEO4J_URI,
    NEO4J_USER: process.env.TEST_NEO4J_USER,
    NEO4J_PASSWORD: process.env.TEST_NEO4J_PASSWORD,
    NO_COLOR: '1',
  };
}
