// Everything that must hold before a change lands: format, lint, types, build, tests. `npm test` and CI run this.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
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
printCount();
rmSync(folder, { recursive: true });
process.exitCode = failed ? 1 : 0;

function findTool(tool) {
  const bins = { prettier: 'prettier/bin/prettier.cjs', eslint: 'eslint/bin/eslint.js', tsc: 'typescript/bin/tsc' };
  return join('node_modules', bins[tool] ?? `${tool}/bin/${tool}.js`);
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
