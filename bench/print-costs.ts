import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import getPort from 'get-port';
import { readConfig } from '../src/config.js';
import { openDatabase } from '../src/database/open-database.js';
import { readModel } from '../src/model/read-model.js';
import { readSchema } from '../src/model/read-schema.js';
import { connectStore, type Store } from '../src/store/connect.js';
import { readMeta } from '../src/store/read-meta.js';
import { writeSchema } from '../src/store/write-schema.js';
import { growGraph } from './load/grow-graph.js';
import { countHits } from './profile/find-faults.js';
import { measureQuestions } from './profile/measure-questions.js';
import { questions, type Question } from './questions.js';

// Prints what every question costs at some sizes of the graph, as a table: see README.md of this folder.
const sizes = process.argv.slice(2).map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 1))
  throw new Error('Give sizes in policies, like 1000 10000.');
await printCosts(sizes.length > 0 ? sizes.sort((one, other) => one - other) : [1_000, 10_000]);

async function printCosts(sizes: readonly number[]): Promise<void> {
  const { neo4j, root } = readConfig();
  const home = mkdtempSync(join(tmpdir(), 'ai-policy-graph-bench-'));
  const ports = { boltPort: await getPort(), httpPort: await getPort() };
  const database = await openDatabase({ ...neo4j, ...ports, root, home }, (line) => console.error(line));
  const store = await connectStore(database);
  try {
    if ((await readMeta(store)) !== null)
      throw new Error(`The database at ${database.uri} holds data. Give an empty one.`);
    console.log(toTable(sizes, await measureSizes(root, store, sizes)));
  } finally {
    await store.close();
    await database.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

type Hits = ReadonlyMap<Question, number>;

async function measureSizes(root: string, store: Store, sizes: readonly number[]): Promise<readonly Hits[]> {
  const model = readModel(readSchema(join(root, 'schema')));
  await writeSchema(store, model);
  const all: Hits[] = [];
  for (const size of sizes) {
    console.error(`Loading ${size} policies …`);
    await growGraph(store, model, size);
    const measured = await measureQuestions(root, store, questions);
    all.push(new Map([...measured].map(([question, { statements }]) => [question, countHits(statements)])));
  }
  return all;
}

function toTable(sizes: readonly number[], all: readonly Hits[]): string {
  const count = (number: number | undefined) => (number ?? 0).toLocaleString('en');
  const rows = questions.map((question) => {
    const hits = all.map((measured) => count(measured.get(question)));
    return `| \`${question.query}\` | ${question.asked} | ${hits.join(' | ')} | ${question.grows ?? ''} |`;
  });
  const head = `| Query | Asked | ${sizes.map((size) => `${count(size)} policies`).join(' | ')} | Why it grows |`;
  return [head, `|---|---|${sizes.map(() => '---:|').join('')}---|`, ...rows].join('\n');
}
