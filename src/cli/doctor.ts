import type { Command } from 'commander';
import pc from 'picocolors';
import { readConfig } from '../config.js';
import { examineDatabase } from './examine-database.js';
import { examineFiles } from './examine-files.js';
import { examineMachine } from './examine-machine.js';
import type { Finding } from './finding.js';

/** Adds `doctor`: runtime, ports, versions, constraints, counts, invariants. */
export function addDoctorCommand(program: Command): void {
  program
    .command('doctor')
    .description('Look at the machine, the data files, the database and the graph; say what is missing or wrong.')
    .option('--json', 'print JSON')
    .addHelpText('after', '\nExample:\n  ai-policy-graph doctor --json\n\nIt starts, changes and stops nothing.')
    .action(runDoctor);
}

async function runDoctor({ json }: { json?: boolean }): Promise<void> {
  const config = readConfig();
  const machine = await examineMachine({ ...config.neo4j, root: config.root });
  const files = examineFiles(config.root);
  const database = await examineDatabase(config, files.wanted);
  const findings = [...machine, ...files.findings, ...database];
  if (json === true) console.log(JSON.stringify(findings, null, 2));
  else findings.forEach(printFinding);
  if (findings.some((finding) => finding.state === 'fault')) process.exitCode = 1;
}

const marks = { ok: pc.green('ok   '), note: pc.yellow('note '), fault: pc.red('FAULT') };

function printFinding({ what, state, found, broken = [], remedy }: Finding): void {
  console.log(`${marks[state]}  ${what}: ${found}`);
  for (const line of broken) console.log(`         ${line}`);
  if (remedy !== undefined) console.log(`       ${pc.dim(`What to do: ${remedy}`)}`);
}
