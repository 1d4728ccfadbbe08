#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { addAskCommand } from './ask.js';
import { addCheckCommand } from './check.js';
import { addDbCommand } from './db.js';
import { addDiffCommand } from './diff.js';
import { addDoctorCommand } from './doctor.js';
import { addExplainCommand } from './explain.js';
import { addImportCommand } from './import.js';
import { addServeCommand } from './serve.js';
import { addStartCommand } from './start.js';
import { addSuggestDuplicatesCommand } from './suggest-duplicates.js';
import { Interrupted } from './until-signal.js';
import { addVerifyCommand } from './verify.js';
import { DatabaseUnavailable, UsageError } from '../problem.js';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

const program = new Command('ai-policy-graph')
  .description('A knowledge graph of AI policy: who aims at what, by which measure, and which source says so.')
  .version(version)
  .showHelpAfterError('(ai-policy-graph --help lists the commands)')
  .exitOverride()
  .addHelpText('after', '\nExit codes: 0 done, 1 problems found, 2 wrong use, 3 no database.');

for (const add of [
  addStartCommand,
  addCheckCommand,
  addSuggestDuplicatesCommand,
  addDiffCommand,
  addImportCommand,
  addServeCommand,
  addAskCommand,
  addExplainCommand,
  addVerifyCommand,
  addDbCommand,
  addDoctorCommand,
]) {
  add(program);
}

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = printFailure(error);
}

/** Commander has printed its own errors already; any other failure is its sentence and those of its causes. */
function printFailure(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  printMessages(error);
  if (error instanceof Interrupted) return 130;
  if (error instanceof UsageError) return 2;
  return error instanceof DatabaseUnavailable ? 3 : 1;
}

function printMessages(error: unknown, prefix = ''): void {
  console.error(`${prefix}${error instanceof Error ? error.message : String(error)}`);
  if (error instanceof Error && error.cause !== undefined) printMessages(error.cause, 'Cause: ');
}
