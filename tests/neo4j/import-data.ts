import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const command = `${root}dist/cli/main.js`;

/** The environment in which the product finds the Neo4j of this test run. */
export function productEnvironment(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NEO4J_URI: process.env['TEST_NEO4J_URI'],
    NEO4J_USER: process.env['TEST_NEO4J_USER'],
    NEO4J_PASSWORD: process.env['TEST_NEO4J_PASSWORD'],
  };
}

/** Imports the project's own data/ into the Neo4j of this test run. */
export async function importData(): Promise<void> {
  await promisify(execFile)(process.execPath, [command, 'import'], { cwd: root, env: productEnvironment() });
}
