import { join } from 'node:path';
import type { Command } from 'commander';
import { readConfig } from '../config.js';
import { UsageError } from '../problem.js';
import { readOperations, type Operation } from '../serve/read-operations.js';
import { describeNearest } from '../model/describe-nearest.js';
import { printTable } from './print-table.js';
import { listIdVariables, readVariables } from './read-variables.js';
import { toTable } from './to-table.js';
import { withGraph } from './with-graph.js';

interface AskOptions {
  readonly variable: readonly string[];
  readonly json?: boolean;
}

/** Adds `ask [operation]`: lists the questions of operations/, or asks one and prints a table. */
export function addAskCommand(program: Command): void {
  program
    .command('ask')
    .description('List the questions, or ask one and print a table.')
    .argument('[operation]', 'name of a question, as the list shows it')
    .option('--variable <name=value>', 'a variable of the question; may be repeated', collect, [])
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      `\nExamples:
  ai-policy-graph ask
  ai-policy-graph ask cities-targeting-theme --variable theme=compute-hub
  ai-policy-graph ask cities-targeting-theme --variable theme=large-model --json`,
    )
    .action(runAsk);
}

function collect(value: string, all: readonly string[]): string[] {
  return [...all, value];
}

async function runAsk(name: string | undefined, options: AskOptions): Promise<void> {
  const operations = readOperations(join(readConfig().root, 'operations'));
  if (name === undefined) {
    printQuestions(operations, options);
    return;
  }
  const operation = findOperation(name, operations);
  const variables = readVariables(operation.document, options.variable);
  const data = await withGraph({
    ids: listIdVariables(operation.document, variables),
    work: (ask) => ask({ query: operation.document, variables }),
  });
  if (options.json === true) console.log(JSON.stringify(data, null, 2));
  else printAnswer(operation, data);
}

function findOperation(name: string, operations: readonly Operation[]): Operation {
  const operation = operations.find((other) => other.name === name);
  if (operation) return operation;
  const guess = describeNearest(
    name,
    operations.map((other) => other.name),
  );
  throw new UsageError(
    `There is no question "${name}".${guess} \`ask\` without a name lists all ${operations.length}.`,
  );
}

function printQuestions(operations: readonly Operation[], { json }: AskOptions): void {
  if (json === true) {
    console.log(JSON.stringify(operations, null, 2));
    return;
  }
  for (const folder of new Set(operations.map((operation) => operation.folder))) {
    console.log(`\n${folder}`);
    for (const operation of operations.filter((other) => other.folder === folder)) {
      console.log(`  ${operation.name}\n      ${operation.titleZh}\n      ${operation.titleEn}`);
    }
  }
}

function printAnswer(operation: Operation, data: unknown): void {
  console.log(`${operation.titleZh}\n${operation.titleEn}\n`);
  const table = toTable(data);
  if (table.rows.length === 0) console.log('The answer is empty.');
  else printTable(table);
  console.log(`\n${operation.answer}`);
}
