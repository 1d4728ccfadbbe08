import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { command, productEnvironment, root } from '../neo4j/import-data.js';

export interface ServedProduct {
  /** Without a path: `http://127.0.0.1:4000`. */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Starts the built server on a free port, against the Neo4j of this test run. */
export async function serveProduct(): Promise<ServedProduct> {
  const server = spawn(process.execPath, [command, 'serve', '--port', '0'], {
    cwd: root,
    env: productEnvironment(),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: server.stdout })) {
    const address = /(http:\/\/\S+)\/graphql/.exec(line)?.[1];
    if (address !== undefined) return { address, stop: () => stop(server) };
  }
  throw new Error('`serve` ended without saying where it listens.');
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  server.kill('SIGTERM');
  await once(server, 'exit');
}
