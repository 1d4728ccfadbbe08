import { join } from 'node:path';
import type { Command } from 'commander';
import getPort, { clearLockedPorts } from 'get-port';
import { readConfig, type Config } from '../config.js';
import { openDatabase, type Database } from '../database/open-database.js';
import { hasErrors, UsageError } from '../problem.js';
import { startServer } from './serve.js';
import { formatReport } from './format-report.js';
import { importInto } from './import.js';
import { printProblems } from './print-problems.js';
import { readAndCheck } from './read-and-check.js';
import { runUntilSignal, waitForSignal } from './until-signal.js';

/** Adds `start`: database, import if needed, server. */
export function addStartCommand(program: Command): void {
  program
    .command('start')
    .description('Start the database, check and import data/, and serve the graph. What `npm start` runs.')
    .addHelpText('after', '\nExample:\n  PORT=4100 ai-policy-graph start\n\nCtrl-C stops server and database.')
    .action(runStart);
}

/** Runs until Ctrl-C; stops what it started, also after a failure. */
async function runStart(): Promise<void> {
  const config = readConfig();
  console.log('AI Policy Graph · 人工智能政策图谱\n');
  await refuseTakenPort(config);
  const database = await openDatabase({ ...config.neo4j, root: config.root }, tell);
  try {
    const server = await runUntilSignal(async () => {
      return (await importData(config, database)) ? startServer(config, database) : undefined;
    });
    if (server === undefined) return;
    printAddresses(server.address, database);
    await waitForSignal();
    console.log('\nStopping …');
    await server.close();
  } finally {
    await database.stop();
  }
}

/** Said before the database is started and the data read, which take a while. */
async function refuseTakenPort({ server: { host, port } }: Config): Promise<void> {
  if (port === 0) return;
  const free = await getPort({ host, port });
  clearLockedPorts();
  if (free !== port)
    throw new UsageError(`Port ${port} of ${host} is taken. Set PORT to another one: PORT=${free} is free.`);
}

function tell(line: string): void {
  console.log(line);
}

/** Whether the data is in the graph now; a data file with an error changes nothing. */
async function importData(config: Config, database: Database): Promise<boolean> {
  const checked = readAndCheck(join(config.root, 'data'), config.root);
  if (hasErrors(checked.problems)) {
    printProblems(checked.problems);
    process.exitCode = 1;
    return false;
  }
  tell(`Checked data/: ${checked.facts.entities.length} entities, ${checked.facts.claims.length} claims, no errors.`);
  tell(formatReport(await importInto(database, checked, { dryRun: false })));
  return true;
}

function printAddresses(address: string, database: Database): void {
  console.log(`
Playground     ${address}/graphql
Neo4j Browser  ${database.browser ?? database.uri}   user ${database.user}, password ${describePassword(database)}
One question   哪些城市以打造算力枢纽为目标？  Which cities target compute hubs?
               npx ai-policy-graph ask cities-targeting-compute-hubs

Ctrl-C stops the server${database.how === 'address' || database.joined ? '; the database goes on' : ' and the database'}.`);
}

function describePassword(database: Database): string {
  return database.passwordFile === undefined ? 'as in NEO4J_PASSWORD' : `in ${database.passwordFile}`;
}
