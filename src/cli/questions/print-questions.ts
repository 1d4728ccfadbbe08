import type { Operation } from '../../serve/http/read-operations.js';
import { formatCsv } from '../to-csv.js';
import { groupByFolder } from './group-by-folder.js';
import { listVariables } from './list-variables.js';

/** Prints questions by folder, for people. */
export function printQuestions(operations: readonly Operation[]): void {
  for (const { titles, members } of groupByFolder(operations)) {
    console.log(`\n${titles} (${members.length})`);
    for (const { name, titleZh, titleEn } of members) console.log(`  ${name}\n      ${titleZh}\n      ${titleEn}`);
  }
}

/** Prints one question with what its answer means and what may be set. */
export function printQuestion(operation: Operation): void {
  printQuestions([operation]);
  console.log(`\n      ${operation.answer}`);
  for (const { name, type, preset } of listVariables(operation.document))
    console.log(`      --variable ${name}=${preset === undefined ? `…   ${type}, unset` : `${preset}   ${type}`}`);
}

/** Prints the list of questions as CSV. */
export function printQuestionsCsv(operations: readonly Operation[]): void {
  const columns = ['name', 'folder', 'folderZh', 'folderEn', 'titleZh', 'titleEn', 'answer'] as const;
  const rows = operations.map((operation) => columns.map((column) => operation[column]));
  process.stdout.write(formatCsv(columns, rows));
}
