// Everything that must hold before a change lands: format, lint, types, build, tests. `npm test` and CI run this.
// After the builds two things run side by side, one for each core: the tests that ask the graph, and all the rest.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import dotenv from 'dotenv';

const folder = mkdtempSync(join(tmpdir(), 'ai-policy-graph-tests-'));
const asked = process.argv.slice(2);

const builds = [
  ['build', ['tsc', '--project', 'tsconfig.build.json']],
  ['build of the page', ['vite', 'build', 'web', '--logLevel', 'warn']],
];
const beside = [
  ['format', ['prettier', '--check', '--log-level', 'warn', '.']],
  ['types', ['tsc', '--project', 'tsconfig.json']],
  ['types of the page', ['tsc', '--project', 'web/tsconfig.json', '--noEmit']],
  ['lint', ['eslint', '--max-warnings', '0', '.']],
  toTests('apart'),
  toTests('stored'),
];

let failed = false;
for (const build of builds) await runCheck(build, 'inherit');
if (usesOneDatabase()) {
  await runCheck(toTests('graph'), 'inherit');
  await runAll(beside);
} else await Promise.all([runCheck(toTests('graph'), 'inherit'), runAll(beside)]);
printLastCommit();
printCount();
rmSync(folder, { recursive: true });
process.exitCode = failed ? 1 : 0;

/** With NEO4J_URI, or with Docker, there is one server for all tests, and each clears it: then one goes after the other. */
function usesOneDatabase() {
  dotenv.config({ quiet: true });
  const canManage = ['java', 'mvn'].every((tool) => spawnSync(tool, ['-version']).error === undefined);
  return Boolean(process.env.NEO4J_URI) || !canManage;
}

function toTests(project) {
  const results = join(folder, `${project}.json`);
  const options = ['--selectProjects', project, '--passWithNoTests', '--json', `--outputFile=${results}`];
  return [`tests, ${project}`, ['jest', ...options, ...asked]];
}

async function runAll(checks) {
  for (const check of checks) await runCheck(check, 'pipe');
}

/** Runs a tool; with `pipe` what it prints comes in one piece when it ends, so that it does not mix with what runs beside it. */
async function runCheck([name, [tool, ...args]], output) {
  const started = Date.now();
  const command = ['--experimental-vm-modules', '--no-warnings', findTool(tool), ...args];
  const child = spawn(process.execPath, command, { stdio: ['ignore', output, output] });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => said.push(chunk));
  const status = await new Promise((resolve) => child.once('close', resolve));
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  process.stdout.write(Buffer.concat(said));
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  failed ||= status !== 0;
}

function findTool(tool) {
  const bins = { prettier: 'prettier/bin/prettier.cjs', eslint: 'eslint/bin/eslint.js', tsc: 'typescript/bin/tsc' };
  return join('node_modules', bins[tool] ?? `${tool}/bin/${tool}.js`);
}

/** For whoever reviews: told where it can be, and no reason to fail where it cannot (no git, a shallow clone, a first commit, older files). */
function printLastCommit() {
  console.log('\nWhat the last commit does to the graph\n');
  const command = join('dist', 'cli', 'main.js');
  if (!existsSync(command)) return console.log('It cannot be told: the product is not built.\n');
  const options = { encoding: 'utf8', timeout: 120_000, maxBuffer: 2 ** 26 };
  const answer = spawnSync(process.execPath, [command, 'diff', 'HEAD~1', '--to', 'HEAD'], options);
  const why = answer.error?.message ?? answer.stderr.trim();
  console.log(
    answer.status === 0 ? answer.stdout : `It cannot be told: ${why || `diff ended with ${answer.status}`}\n`,
  );
}

/** CI reads this line; Jest's own summary has another form. */
function printCount() {
  const counts = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 };
  for (const project of ['graph', 'apart', 'stored']) {
    try {
      const results = JSON.parse(readFileSync(join(folder, `${project}.json`), 'utf8'));
      for (const key of Object.keys(counts)) counts[key] += results[key];
    } catch {
      // Jest ended before it could write: that is a failure, and is counted as one.
      counts.numFailedTests += 1;
    }
  }
  console.log(
    `Tests: ${counts.numPassedTests} passed, ${counts.numFailedTests} failed, ${counts.numPendingTests} skipped`,
  );
}
