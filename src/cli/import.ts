import { join } from 'node:path';
import type { Command } from 'commander';
import type { Facts } from '../check/claim.js';
import { readConfig } from '../config.js';
import { openDatabase, type Database } from '../database/open-database.js';
import type { Model } from '../model/model.js';
import { hasErrors } from '../problem.js';
import { buildGraph } from '../store/build-graph.js';
import { connectStore } from '../store/connect.js';
import { importFacts } from '../store/import-facts.js';
import type { ImportReport } from '../store/import-report.js';
import { writeSchema } from '../store/write-schema.js';
import { formatReport } from './format-report.js';
import { printProblems } from './print-problems.js';
import { readAndCheck } from './read-and-check.js';
import { runUntilSignal } from './until-signal.js';

interface ImportFlags {
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

const help = `
Examples:
  ai-policy-graph import                 bring the facts of data/ into the database
  ai-policy-graph import --dry-run       say what would change, and change nothing
  ai-policy-graph import my-data --json  another folder; the report as JSON

An error in a data file stops the import: nothing is written. A database that is not running is started and stopped again.
Exit codes: 0 done, 1 problems in the files, 2 wrong use, 3 no database.`;

/** Adds `import`: checks data files, compares them with the graph, and stores what differs. */
export function addImportCommand(program: Command): void {
  program
    .command('import')
    .description('Check data files, compare them with the graph, and store what differs.')
    .argument('[folder]', 'folder of the data files (default: data/ of the package)')
    .option('--dry-run', 'compare and print; write nothing')
    .option('--json', 'print the report (or the problems) as JSON')
    .addHelpText('after', help)
    .action(runImport);
}

async function runImport(folder: string | undefined, { dryRun = false, json = false }: ImportFlags): Promise<void> {
  const config = readConfig();
  const checked = readAndCheck(folder ?? join(config.root, 'data'), config.root);
  if (hasErrors(checked.problems)) {
    if (json) console.log(JSON.stringify({ problems: checked.problems }, null, 2));
    else printProblems(checked.problems);
    process.exitCode = 1;
    return;
  }
  const database = await openDatabase({ ...config.neo4j, root: config.root }, (line) => console.error(line));
  try {
    const report = await runUntilSignal(() => importInto(database, checked, { dryRun }));
    console.log(json ? JSON.stringify(report, null, 2) : formatReport(report));
  } finally {
    await database.stop();
  }
}

/** Makes a database hold checked facts and reports what differed; throws a DatabaseUnavailable where it does not answer. */
export async function importInto(
  database: Database,
  { facts, model }: { readonly facts: Facts; readonly model: Model },
  { dryRun }: { readonly dryRun: boolean },
): Promise<ImportReport> {
  const graph = buildGraph(facts, model);
  const store = await connectStore({ ...database, justStarted: !database.joined && database.how !== 'address' });
  try {
    if (!dryRun) await writeSchema(store, model);
    return await importFacts(store, graph, { dryRun, recordedOn: new Date().toISOString().slice(0, 10) });
  } finally {
    await store.close();
  }
}
