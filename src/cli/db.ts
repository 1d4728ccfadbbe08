import type { Command } from 'commander';
import { readConfig } from '../config.js';
import { DatabaseError } from '../database/database-error.js';
import { openDatabase } from '../database/open-database.js';
import type { Database, DatabaseSettings } from '../database/open-database.js';
import { readInstanceStatus } from '../database/read-instance-status.js';
import type { InstanceStatus } from '../database/read-instance-status.js';
import { stopInstance } from '../database/stop-instance.js';

const help = `
Examples:
  ai-policy-graph db start            start Neo4j and leave it running
  ai-policy-graph db status --json    where it is, for a script
  ai-policy-graph db stop             stop it; the data stays

With NEO4J_URI set that server is used, and never started or stopped from here.
Without it Neo4j is started with Java and Maven, or with Docker: see docs/how/get-a-database.md.
Exit codes: 0 done, 1 it could not be stopped, 2 wrong use, 3 no database.`;

/** Adds `db start`, `db stop` and `db status`: the database by itself, without the server. */
export function addDbCommand(program: Command): void {
  const db = program
    .command('db')
    .description('Start, stop or look at the Neo4j behind the graph.')
    .addHelpText('after', help);
  db.command('start')
    .description('Start Neo4j, or join the one that runs, and leave it running.')
    .addHelpText('after', '\nExample:\n  NEO4J_BOLT_PORT=7777 ai-policy-graph db start')
    .action(runStart);
  db.command('stop')
    .description('Stop the Neo4j that was started here; the data stays.')
    .addHelpText('after', '\nExample:\n  ai-policy-graph db stop')
    .action(runStop);
  db.command('status')
    .description('Say whether Neo4j runs, and where; exit code 3 when it does not.')
    .option('--json', 'print JSON')
    .addHelpText('after', '\nExample:\n  ai-policy-graph db status --json')
    .action(runStatus);
}

async function runStart(): Promise<void> {
  const database = await openDatabase(readSettings(), (line) => console.log(line));
  console.log(database.joined ? 'Neo4j runs already.' : 'Neo4j runs now; `ai-policy-graph db stop` stops it.');
  printPlaces(database);
}

async function runStop(): Promise<void> {
  const settings = readSettings();
  try {
    const stopped = await stopInstance(settings);
    console.log(
      stopped ? 'Neo4j is stopped; its data stays.' : `No Neo4j that was started here runs in ${settings.home}.`,
    );
    if (settings.uri !== undefined) console.log(`The server at NEO4J_URI (${settings.uri}) is left as it is.`);
  } catch (error) {
    if (!(error instanceof DatabaseError && error.code === 'stop-failed')) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

async function runStatus(options: { json?: boolean }): Promise<void> {
  const status = await readInstanceStatus(readSettings());
  if (options.json === true) console.log(JSON.stringify(status, null, 2));
  else printStatus(status);
  if (status.state !== 'running') process.exitCode = 3;
}

function printPlaces({ uri, browser, user, passwordFile }: Database): void {
  console.log(`Bolt           ${uri}`);
  if (browser !== undefined) console.log(`Neo4j Browser  ${browser}`);
  console.log(
    `User           ${user}, password ${passwordFile === undefined ? 'as in NEO4J_PASSWORD' : `in ${passwordFile}`}`,
  );
}

function printStatus(status: InstanceStatus): void {
  const lines = [
    ['State', `${status.state}${status.how === 'none' ? '' : ` (${status.how})`}`],
    ['Bolt', status.uri],
    ['Neo4j Browser', status.browser],
    ['Process', status.pid],
    ['Started', status.startedAt],
    ...(status.how === 'address'
      ? []
      : [
          ['Home', status.home],
          ['Logs', status.logs],
        ]),
  ];
  for (const [name, value] of lines) if (value !== undefined) console.log(`${String(name).padEnd(15)}${String(value)}`);
}

function readSettings(): DatabaseSettings {
  const { neo4j, root } = readConfig();
  return { ...neo4j, root };
}
