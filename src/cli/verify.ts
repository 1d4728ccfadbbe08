import { join } from 'node:path';
import type { Command } from 'commander';
import type { Facts } from '../check/claim.js';
import { showSpan } from '../check/show-span.js';
import { matchTexts } from '../check/verification/match-texts.js';
import { verifyEvidence, type SourceText } from '../check/verify-evidence.js';
import { readConfig } from '../config.js';
import { findNearest } from '../model/find-nearest.js';
import { hasErrors, UsageError, type Problem } from '../problem.js';
import { readDocuments } from '../read/read-documents.js';
import { countVerification } from './count-verification.js';
import { formatVerification, toPrintable, type Found } from './format-verification.js';
import { printProblems } from './print-problems.js';
import { readAndCheck } from './read-and-check.js';

interface Flags {
  readonly data?: string;
  readonly all?: boolean;
  readonly json?: boolean;
  readonly show?: string;
}

const help = `
Examples:
  ai-policy-graph verify                                      data/ against documents/
  ai-policy-graph verify ../articles --all                    another folder; names the sources without text too
  ai-policy-graph verify --show 21jingji-20230531#1147-1161   one quote in its sentence

A text is <source-id>.txt or .md in UTF-8. Nothing is changed; of a text at most 40 characters are printed.
Exit codes: 0 all that is here is verified, 1 something moved or changed, 2 wrong use.`;

/** Adds `verify [documents]`: compares the evidence of the data files with the texts that are there. */
export function addVerifyCommand(program: Command): void {
  program
    .command('verify')
    .description('Compare quotes, places and hashes of the data files with the texts that are there.')
    .argument('[documents]', 'folder with the texts of sources; documents/ by default')
    .option('--data <folder>', 'folder of the data files; data/ by default')
    .option('--all', 'list the sources without text; with --json, all spans')
    .option('--show <source#span>', 'show one quote in its sentence')
    .option('--json', 'print JSON')
    .addHelpText('after', help)
    .action(runVerify);
}

function runVerify(documents: string | undefined, { data, all = false, json = false, show }: Flags): void {
  const { root } = readConfig();
  const folder = documents ?? join(root, 'documents');
  const read = readDocuments(folder);
  const dataFolder = data ?? join(root, 'data');
  const { facts, problems } = readAndCheck(dataFolder, root);
  const noFolder = problems.find(({ at }) => at.file === dataFolder);
  if (noFolder !== undefined) throw new UsageError(`${noFolder.message} ${noFolder.hint ?? ''}`.trim());
  if (refuseProblems(problems, json)) return;
  const { texts, remarks } = matchTexts(facts.entities, read);
  if (show !== undefined) {
    printSpan(show, facts, texts);
    return;
  }
  const found: Found = { verification: verifyEvidence(facts, texts), remarks, folder };
  console.log(json ? JSON.stringify(toReport(found, all), null, 2) : formatVerification(found, all));
  const { moved, changed, changedTexts } = countVerification(found.verification);
  const unreadable = remarks.some(({ level }) => level === 'error');
  if (moved + changed + changedTexts > 0 || unreadable) process.exitCode = 1;
}

/** Spans stand in sources/: an error there may hide some of them; one in another file does not matter here. */
function refuseProblems(problems: readonly Problem[], json: boolean): boolean {
  const inSources = problems.filter(({ at }) => at.file.startsWith('sources/'));
  if (!hasErrors(inSources)) return false;
  if (json) console.log(JSON.stringify({ problems: inSources }, null, 2));
  else printProblems(inSources);
  process.exitCode = 1;
  return true;
}

function toReport({ verification, remarks }: Found, all: boolean) {
  const { withoutText, ...sums } = countVerification(verification);
  const spans = verification.spans.filter(
    ({ outcome: { status } }) => all || status === 'MOVED' || status === 'CHANGED',
  );
  return { spans, texts: verification.texts, remarks, withoutText, sums };
}

function printSpan(id: string, facts: Facts, texts: readonly SourceText[]): void {
  const evidence = facts.evidence.find((one) => one.id === id);
  if (evidence === undefined) {
    const nearest = findNearest(
      id,
      facts.evidence.map((one) => one.id),
    );
    throw new UsageError(
      `No source has the span "${id}".${nearest === undefined ? '' : ` Did you mean "${nearest}"?`} It is written source#start-end or source#label.`,
    );
  }
  const { outcome, before, quote, after } = showSpan(facts, texts, evidence);
  const line = 'place' in outcome ? `line ${outcome.place.line}  ` : '';
  console.log(`${outcome.status}  ${id}  ${line}${toPrintable(before)}【${toPrintable(quote)}】${toPrintable(after)}`);
  if (outcome.status === 'MOVED' || outcome.status === 'CHANGED') process.exitCode = 1;
}
