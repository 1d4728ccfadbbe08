// Writes docs/questions: a page for each folder of operations/, with every answer on the facts of data/. Run after
// `npm run build:product` and `ai-policy-graph import`; it finds a database or starts one, as `ask` does.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildQuestionPages } from '../dist/cli/questions/build-question-pages.js';
import { readAndCheck } from '../dist/cli/read-and-check.js';
import { withGraph } from '../dist/cli/with-graph.js';
import { readConfig } from '../dist/config.js';
import { DatabaseUnavailable } from '../dist/problem.js';
import { readOperations } from '../dist/serve/http/read-operations.js';
import { buildGraph } from '../dist/store/build-graph.js';

const { root } = readConfig();
const operations = readOperations(join(root, 'operations'));
const answers = await withGraph({ ids: [], work: askAll }).catch((error) => {
  if (!(error instanceof DatabaseUnavailable)) throw error;
  console.error(error.message);
  process.exitCode = 3;
});
if (answers !== undefined) writePages(buildQuestionPages(operations, answers));

/** The answers by the names of their questions; undefined where the graph does not hold the data files as they are now. */
async function askAll(ask) {
  const { facts, model } = readAndCheck(join(root, 'data'), root);
  const { stats } = await ask({ query: '{ stats { dataVersion } }' });
  if (stats.dataVersion !== buildGraph(facts, model).dataVersion) {
    console.error('The graph holds other facts than data/. `ai-policy-graph import` brings them in.');
    process.exitCode = 1;
    return undefined;
  }
  const found = new Map();
  for (const { name, document } of operations) found.set(name, await ask({ query: document }));
  return found;
}

function writePages(pages) {
  const folder = join(root, 'docs', 'questions');
  mkdirSync(folder, { recursive: true });
  const known = new Set(pages.map(({ file }) => file));
  for (const file of readdirSync(folder)) if (!known.has(file)) rmSync(join(folder, file));
  for (const { file, text } of pages) writeFileSync(join(folder, file), text);
  console.log(`docs/questions: ${pages.length} pages, ${operations.length} questions`);
}
