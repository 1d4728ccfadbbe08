import { join } from 'node:path';
import type { Command } from 'commander';
import colors from 'picocolors';
import { suggestDuplicates, type Choice, type Suggestion } from '../check/suggest-duplicates.js';
import { readConfig } from '../config.js';
import { findNearest } from '../model/find-nearest.js';
import type { Model } from '../model/model.js';
import { hasErrors, UsageError } from '../problem.js';
import { printProblems } from './print-problems.js';
import { readAndCheck } from './read-and-check.js';

interface Options extends Choice {
  readonly json?: boolean;
}

/** Amounts and summaries are no names. */
const namingFacts = ['name', 'title', 'text'];

const measures: Record<Suggestion['measure'], string> = {
  equal: 'equal but for case, brackets, endings, years',
  pinyin: 'equal in pinyin',
  characters: 'shared pairs of characters',
  words: 'shared words and letters',
  contains: 'one contains the other',
};

/** Adds `suggest-duplicates [folder]`: pairs of one kind with near names, for a person to judge; nothing is merged. */
export function addSuggestDuplicatesCommand(program: Command): void {
  program
    .command('suggest-duplicates')
    .description('List entities of one kind whose names are near, for a person to judge. Nothing is merged.')
    .argument('[folder]', 'folder with policies/, sources/, …; data/ by default')
    .option('--kind <kind>', 'one kind only: Institution, Theme, …')
    .option('--all', 'also weaker pairs, and pairs that the files tell apart already')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  ai-policy-graph suggest-duplicates\n  ai-policy-graph suggest-duplicates --kind Institution --all',
    )
    .action(runSuggestDuplicates);
}

function runSuggestDuplicates(folder: string | undefined, { json, ...choice }: Options): void {
  const { root } = readConfig();
  const { facts, problems, model } = readAndCheck(folder ?? join(root, 'data'), root);
  checkKind(choice.kind, model);
  if (hasErrors(problems)) {
    if (json === true) console.log(JSON.stringify({ problems, suggestions: [] }, null, 2));
    else printProblems(problems);
    process.exitCode = 1;
    return;
  }
  const suggestions = suggestDuplicates(facts, model, choice);
  if (json === true) console.log(JSON.stringify({ problems, suggestions }, null, 2));
  else printSuggestions(suggestions);
}

function checkKind(kind: string | undefined, { kinds }: Model): void {
  const allowed = [...kinds.values()].filter(({ namedBy }) => namingFacts.includes(namedBy)).map(({ name }) => name);
  if (kind === undefined || allowed.includes(kind)) return;
  const nearest = findNearest(kind, allowed);
  const guess = nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
  throw new UsageError(`--kind is "${kind}", which is no kind that has names.${guess} Allowed: ${allowed.join(', ')}.`);
}

function printSuggestions(suggestions: readonly Suggestion[]): void {
  for (const suggestion of suggestions) printSuggestion(suggestion);
  console.log(
    suggestions.length === 0
      ? 'No two names of one kind are near.'
      : `${suggestions.length} ${suggestions.length === 1 ? 'pair' : 'pairs'} to judge; nothing was changed.`,
  );
}

function printSuggestion({ kind, nearness, measure, ends, apart }: Suggestion): void {
  console.log(`${colors.bold(nearness.toFixed(2))} ${kind}  ${colors.dim(measures[measure])}`);
  for (const { id, name, at } of ends) console.log(`     ${name}  ${id}  ${colors.dim(`${at.file}:${at.line}`)}`);
  if (apart !== undefined) console.log(`     Told apart: ${apart}.`);
  console.log('');
}
