import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { buildGraph } from '../../src/store/build-graph.js';
import type { Store } from '../../src/store/connect.js';
import { importFacts } from '../../src/store/import-facts.js';
import { writeSchema } from '../../src/store/write-schema.js';
import { model, plan } from './freedonia.js';
import { askStore, clearGraph, openTestStore } from './open-test-store.js';

let store: Store;

beforeAll(async () => {
  store = await openTestStore();
  await clearGraph(store);
  await writeSchema(store, model);
  await importFacts(store, buildGraph(plan, model), { dryRun: false, recordedOn: '2031-06-02' });
});
afterAll(async () => {
  await clearGraph(store);
  await store.close();
});

it('creates nothing that is there already', async () => {
  expect(await writeSchema(store, model)).toEqual([]);
});

it('guards the ids of every label', async () => {
  const rows = await askStore<{ label: string }>(
    store,
    "SHOW CONSTRAINTS YIELD type, labelsOrTypes, properties WHERE type = 'UNIQUENESS' AND properties = ['id'] RETURN labelsOrTypes[0] AS label",
  );
  const wanted = [...model.kinds.keys(), 'Entity', 'Place', 'Claim', 'Evidence', 'Meta'];
  expect(wanted.filter((label) => !rows.some((row) => row.label === label))).toEqual([]);
  const twice = store.write((transaction) => transaction.run('CREATE (:City {id: $id})', { id: 'freedonia-city' }));
  await expect(twice).rejects.toThrow(/already exists/);
});

it.each([
  ['算力枢纽', 'compute-hub'],
  ['"compute hub"', 'compute-hub'],
  ['算力中心', 'compute-hub'],
  ['suanlishuniu', 'compute-hub'],
  ['zys', 'freedonia-city'],
])('finds %s by its full text', async (text, id) => {
  const rows = await askStore<{ id: string }>(
    store,
    "CALL db.index.fulltext.queryNodes('entity_text', $text) YIELD node RETURN node.id AS id",
    { text },
  );
  expect(rows.map((row) => row.id)).toContain(id);
});

it('finds a former id through an index', async () => {
  const session = store.driver.session();
  const statement =
    'EXPLAIN MATCH (node:Entity) WHERE node.formerIds IS NOT NULL AND $id IN node.formerIds RETURN node';
  const { summary } = await session.run(statement, { id: 'old-plan' });
  await session.close();
  expect(JSON.stringify(summary.plan)).toMatch(/NodeIndexScan/);
});
