import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { buildGraph } from '../../src/store/build-graph.js';
import type { Store } from '../../src/store/connect.js';
import { importFacts } from '../../src/store/import-facts.js';
import { readGraphHash } from '../../src/store/read-graph-hash.js';
import { writeSchema } from '../../src/store/write-schema.js';
import { entity, field, join, link, model, plan } from './freedonia.js';
import { askStore, clearGraph, openTestStore, testAddress } from './open-test-store.js';

const folder = mkdtempSync(joinPath(tmpdir(), 'ai-policy-graph-kill-'));
const file = joinPath(folder, 'facts.json');
let store: Store;

/** The plan with so many more measures that its import takes some time. */
const longPlan = join(plan, ...Array.from({ length: 600 }, (_, index) => buildMeasure(`plan/x${index}`)));

function buildMeasure(id: string) {
  const text = field(`${id} text`, { textZh: `建设第${id}个算力枢纽` });
  return {
    entities: [entity('Measure', id)],
    claims: [text, link(`plan HAS_MEASURE ${id}`), link(`${id} TARGETS compute-hub`)],
  };
}

beforeAll(async () => {
  writeFileSync(file, JSON.stringify({ facts: longPlan, address: testAddress() }));
  store = await openTestStore();
  await writeSchema(store, model);
});
afterAll(async () => {
  await clearGraph(store);
  await store.close();
  rmSync(folder, { recursive: true });
});

async function restoreShortPlan(): Promise<void> {
  await clearGraph(store);
  await importFacts(store, buildGraph(plan, model), { dryRun: false, recordedOn: '2031-06-01' });
}

/** Starts an import in a process of its own; resolves when it is connected and begins to compare and write. */
async function startImport(): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['tests/store/import-until-killed.js', file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return child;
}

/** The server needs a moment to notice that its client is gone. */
async function waitUntilQuiet(): Promise<void> {
  const others =
    "SHOW TRANSACTIONS YIELD currentQuery WHERE NOT currentQuery CONTAINS 'SHOW TRANSACTIONS' RETURN count(*) AS others";
  for (let round = 0; round < 100; round += 1) {
    const [row] = await askStore<{ others: number }>(store, others);
    if (row?.others === 0) return;
    await wait(100);
  }
  throw new Error('A transaction of a killed import is still there after ten seconds.');
}

it('leaves the graph as before or as after when it is killed, at ten different moments', async () => {
  await restoreShortPlan();
  const before = await readGraphHash(store);
  const whole = await startImport();
  const begun = performance.now();
  await once(whole.stdout ?? whole, 'data');
  const duration = performance.now() - begun;
  await once(whole, 'exit');
  const after = await readGraphHash(store);
  expect(after).not.toBe(before);

  const found: string[] = [];
  for (let moment = 0; moment < 10; moment += 1) {
    await restoreShortPlan();
    const child = await startImport();
    await wait((duration * moment) / 10);
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    await waitUntilQuiet();
    found.push(await readGraphHash(store));
  }
  expect(found.filter((hash) => hash !== before && hash !== after)).toEqual([]);
  // Most of these moments lie before the commit; if none did, nothing was tried.
  expect(found).toContain(before);
}, 180_000);
