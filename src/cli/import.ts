import { join } from 'node:path';
import type { Command } from 'commander';
import type { Facts } from '../check/claim.js';
import { readConfig } from '../config.js';
import { openDatabase, type Database } from '../database/open-database.js';
import type { Model } from '../model/model.js';
import { hasErrors } from '../problem.js';
import { buildGraph } from '../store/build-graph.js';
import { connectStore } from '../store/connect.js';
import { describeChanges } from '../store/describe-changes.js';
import { importFacts } from '../store/import-facts.js';
import type { ImportReport } from '../store/import-report.js';
import { writeSchema } from '../store/write-schema.js';
import { formatChanges } from './format-changes.js';
import { formatReport } from './format-report.js';
import { printProblems } from './print-problems.js';
import { readAndCheck } from './read-and-check.js';
import { runUntilSignal } from './until-signal.js';

interface ImportFlags {
  readonly dryRun?: boolean;
  readonly repair?: boolean;
  readonly json?: boolean;
  readonly all?: boolean;
}

const help = `
Examples:
  ai-policy-graph import                 bring the facts of data/ into the database
  ai-policy-graph import --dry-run       say what would change, in numbers and in words, and change nothing
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
    .option('--repair', 'write everything again, also what was edited in the database by hand')
    .option('--all', 'say every change in words, also beyond fifty lines')
    .option('--json', 'print the report with every change (or the problems) as JSON')
    .addHelpText('after', help)
    .action(runImport);
}

async function runImport(folder: string | undefined, flags: ImportFlags): Promise<void> {
  const { dryRun = false, repair = false, json = false, all = false } = flags;
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
    const report = await runUntilSignal(() => importInto(database, checked, { dryRun, repair, inWords: true }));
    console.log(json ? JSON.stringify(report, null, 2) : formatInWords(report, all));
  } finally {
    await database.stop();
  }
}

/** The numbers, and below them the words; where the database was empty the numbers say it all. */
function formatInWords(report: ImportReport, all: boolean): string {
  const numbers = formatReport(report);
  const { before, changes = [] } = report;
  return before === undefined || changes.length === 0 ? numbers : `${numbers}\n\n${formatChanges(changes, { all })}`;
}

/** How `importInto` imports: whether it only compares, and whether it also tells the changes one by one. */
interface ImportManner {
  readonly dryRun: boolean;
  readonly repair?: boolean;
  readonly inWords?: boolean;
}

/** Makes a database hold checked facts and reports what differed; throws a DatabaseUnavailable where it does not answer. */
export async function importInto(
  database: Database,
  { facts, model }: { readonly facts: Facts; readonly model: Model },
  { dryRun, repair = false, inWords = false }: ImportManner,
): Promise<ImportReport> {
  const graph = buildGraph(facts, model);
  const store = await connectStore({ ...database, justStarted: !database.joined && database.how !== 'address' });
  try {
    if (!dryRun) await writeSchema(store, model);
    return await importFacts(store, graph, {
      dryRun,
      repair,
      recordedOn: new Date().toISOString().slice(0, 10),
      ...(inWords ? { describe: (comparison) => describeChanges(comparison, model) } : {}),
    });
  } finally {
    await store.close();
  }
}
