import { join } from 'node:path';
import { Option, type Command } from 'commander';
import { readConfig } from '../config.js';
import { UsageError } from '../problem.js';
import { readOperations, type Operation } from '../serve/http/read-operations.js';
import { printTable } from './print-table.js';
import { findQuestions } from './questions/find-questions.js';
import { toVariableText } from './questions/list-variables.js';
import { printQuestion, printQuestions, printQuestionsCsv } from './questions/print-questions.js';
import { toPlainDocument } from './questions/to-plain-document.js';
import { listIdVariables, readVariables } from './read-variables.js';
import { toCsv } from './to-csv.js';
import { toTables } from './to-table.js';

interface AskOptions {
  readonly variable: readonly string[];
  readonly find?: boolean;
  readonly document?: boolean;
  readonly json?: boolean;
  readonly csv?: boolean;
}

/** Adds `ask [question]`: lists the questions of operations/, finds some by words, or asks one and prints a table. */
export function addAskCommand(program: Command): void {
  program
    .command('ask')
    .description('List the questions, find some by words, or ask one and print a table.')
    .argument('[question...]', 'name of a question, or words of it in Chinese or English')
    .option('--variable <name=value>', 'a variable of the question; may be repeated', collect, [])
    .option('--find', 'list what the words find, with what may be set, and ask nothing')
    .option('--document', 'print the GraphQL of the question, and ask nothing')
    .option('--json', 'print JSON')
    .addOption(new Option('--csv', 'print CSV for a spreadsheet').conflicts('json'))
    .addHelpText(
      'after',
      `\nOne question that has all words in its name or titles is asked; several are listed.

Examples:
  ai-policy-graph ask
  ai-policy-graph ask 算力 枢纽
  ai-policy-graph ask --find themes-of-a-city
  ai-policy-graph ask cities-targeting-theme --variable theme=compute-hub
  ai-policy-graph ask themes-of-a-city --variable city=beijing --csv > themes.csv`,
    )
    .action(runAsk);
}

function collect(value: string, all: readonly string[]): string[] {
  return [...all, value];
}

async function runAsk(words: readonly string[], options: AskOptions): Promise<void> {
  const operations = readOperations(join(readConfig().root, 'operations'));
  if (words.length === 0) {
    listAll(operations, options);
    return;
  }
  const { meant, all } = findQuestions(words, operations);
  if (options.find === true) listFound(all, options);
  else if (meant === undefined) listChoice(words, all, options);
  else if (options.document === true) console.log(toPlainDocument(meant));
  else await askOne(meant, options);
}

function listAll(operations: readonly Operation[], options: AskOptions): void {
  if (options.variable.length > 0 || options.document === true)
    throw new UsageError('Of which question? `ask` without a name lists all.');
  printList(operations, options);
  if (!isForMachines(options))
    console.log(`\n${operations.length} questions. \`ask <name>\` asks one, \`ask <words>\` finds some.`);
}

function listFound(found: readonly Operation[], options: AskOptions): void {
  const [first, ...others] = found;
  if (first !== undefined && others.length === 0 && !isForMachines(options)) printQuestion(first);
  else printList(found, options);
}

/** A file or a program that waits for an answer is not given a list. */
function listChoice(words: readonly string[], found: readonly Operation[], options: AskOptions): void {
  const names = found.map(({ name }) => name).join(', ');
  if (isForMachines(options) || options.document === true || options.variable.length > 0)
    throw new UsageError(`"${words.join(' ')}" does not name one question. It is in: ${names}.`);
  listFound(found, options);
  console.log(`\n\`ask <name>\` asks ${found.length === 1 ? 'it' : `one of the ${found.length}`}.`);
}

function isForMachines({ json, csv }: AskOptions): boolean {
  return json === true || csv === true;
}

function printList(operations: readonly Operation[], { json, csv }: AskOptions): void {
  if (json === true) console.log(JSON.stringify(operations, null, 2));
  else if (csv === true) printQuestionsCsv(operations);
  else printQuestions(operations);
}

async function askOne(operation: Operation, { variable, json, csv }: AskOptions): Promise<void> {
  const variables = readVariables(operation.document, variable);
  // Most of the time of a list would go into loading what asks the graph.
  const { withGraph } = await import('./with-graph.js');
  const data = await withGraph({
    ids: listIdVariables(operation.document, variables),
    work: (ask) => ask({ query: operation.document, variables }),
  });
  if (json === true) console.log(JSON.stringify(data, null, 2));
  else if (csv === true) process.stdout.write(toCsv(data));
  else printAnswer(operation, { ...operation.variables, ...variables }, data);
}

/** With the values that were asked for: without them the answer says too much. */
function printAnswer(operation: Operation, variables: Readonly<Record<string, unknown>>, data: unknown): void {
  const values = Object.entries(variables).map(([name, value]) => `, ${name}=${toVariableText(value)}`);
  console.log(`${operation.titleZh}\n${operation.titleEn}\n${operation.name}${values.join('')}\n`);
  for (const table of toTables(data)) {
    if (table.title !== undefined) console.log(table.title);
    if (table.rows.length === 0) console.log('The answer is empty.');
    else printTable(table);
    console.log();
  }
  console.log(operation.answer);
}
