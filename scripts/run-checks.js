// Everything that must hold before a change lands: format, lint, types, build, tests. `npm test` and CI run this.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'ai-policy-graph-tests-'));
const results = join(folder, 'results.json');

const checks = [
  ['format', ['prettier', '--check', '--log-level', 'warn', '.']],
  ['lint', ['eslint', '--max-warnings', '0', '.']],
  ['types', ['tsc', '--project', 'tsconfig.json']],
  ['types of the page', ['tsc', '--project', 'web/tsconfig.json', '--noEmit']],
  ['build', ['tsc', '--project', 'tsconfig.build.json']],
  ['build of the page', ['vite', 'build', 'web', '--logLevel', 'warn']],
  ['tests', ['jest', '--json', `--outputFile=${results}`, ...process.argv.slice(2)]],
];

let failed = false;
for (const [name, [tool, ...args]] of checks) {
  const started = Date.now();
  const { status } = spawnSync(
    process.execPath,
    ['--experimental-vm-modules', '--no-warnings', findTool(tool), ...args],
    {
      stdio: 'inherit',
    },
  );
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  failed ||= status !== 0;
}
printLastCommit();
printCount();
rmSync(folder, { recursive: true });
process.exitCode = failed ? 1 : 0;

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
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(results, 'utf8'));
    console.log(`Tests: ${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`);
  } catch {
    console.log('Tests: 0 passed, 1 failed');
  }
}
