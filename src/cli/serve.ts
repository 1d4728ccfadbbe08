import { InvalidArgumentError, type Command } from 'commander';
import { readConfig, type Config } from '../config.js';
import { openDatabase, type Database } from '../database/open-database.js';
import { readInstanceStatus } from '../database/read-instance-status.js';
import { DatabaseUnavailable } from '../problem.js';
import { openServer, type RunningServer } from '../serve/http/open-server.js';
import { connectStore } from '../store/connect.js';
import { waitForSignal } from './until-signal.js';

interface ServeOptions {
  readonly port?: number;
  readonly host?: string;
}

/** Adds `serve`: the server alone, against a database that is there. */
export function addServeCommand(program: Command): void {
  program
    .command('serve')
    .description('Serve the graph of a database that runs already.')
    .option('--port <number>', 'port to listen at (default: PORT, or 4000); 0 takes a free one', toPort)
    .option('--host <address>', 'address to listen at (default: HOST, or 127.0.0.1)')
    .addHelpText(
      'after',
      '\nExample:\n  ai-policy-graph serve --port 4100\n\nCtrl-C stops the server; the database goes on.',
    )
    .action(runServe);
}

/** Connects to a database and serves its graph; throws an Error that names the port where it is taken. */
export async function startServer(config: Config, database: Database): Promise<RunningServer> {
  const store = await connectStore(database);
  try {
    const server = await openServer(config, store);
    return { address: server.address, close: () => server.close().finally(() => store.close()) };
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function runServe(options: ServeOptions): Promise<void> {
  const config = readConfig();
  const settings = { ...config.neo4j, root: config.root };
  const { state } = await readInstanceStatus(settings);
  if (state !== 'running') throw new DatabaseUnavailable(`No database answers${describe(config)}. ${advice}`);
  const database = await openDatabase(settings, (line) => console.error(line));
  const server = await startServer({ ...config, server: { ...config.server, ...options } }, database);
  console.log(`Serving ${database.uri} at ${server.address}/graphql`);
  await waitForSignal();
  await server.close();
}

const advice = '`ai-policy-graph start` starts one; NEO4J_URI names one that runs elsewhere.';

function describe({ neo4j }: Config): string {
  return neo4j.uri === undefined ? ` from ${neo4j.home}` : ` at ${neo4j.uri} (NEO4J_URI)`;
}

function toPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new InvalidArgumentError('A port is a whole number from 0 to 65535.');
}
