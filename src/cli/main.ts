#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { Interrupted } from './until-signal.js';
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

/** Each command by its name; the modules of the others are not loaded, which is most of the time of a short command. */
const commands: Readonly<Record<string, () => Promise<(program: Command) => void>>> = {
  start: async () => (await import('./start.js')).addStartCommand,
  check: async () => (await import('./check.js')).addCheckCommand,
  'suggest-duplicates': async () => (await import('./suggest-duplicates.js')).addSuggestDuplicatesCommand,
  diff: async () => (await import('./diff.js')).addDiffCommand,
  import: async () => (await import('./import.js')).addImportCommand,
  serve: async () => (await import('./serve.js')).addServeCommand,
  ask: async () => (await import('./ask.js')).addAskCommand,
  explain: async () => (await import('./explain.js')).addExplainCommand,
  verify: async () => (await import('./verify.js')).addVerifyCommand,
  db: async () => (await import('./db.js')).addDbCommand,
  doctor: async () => (await import('./doctor.js')).addDoctorCommand,
};

const named = commands[process.argv[2] ?? ''];
for (const load of named === undefined ? Object.values(commands) : [named]) (await load())(program);

// `… | head` ends the output early, and that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

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
