import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { buildGraph } from '../../src/store/build-graph.js';
import type { Store } from '../../src/store/connect.js';
import { importFacts } from '../../src/store/import-facts.js';
import { readStatement } from '../../src/store/read-statement.js';
import { findMissingSchema, writeSchema } from '../../src/store/write-schema.js';
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

it('creates anew what an older version made to cover something else', async () => {
  const outdate = (statement: string) => store.write((transaction) => transaction.run(statement));
  await outdate('DROP INDEX entity_text');
  await outdate('CREATE FULLTEXT INDEX entity_text FOR (node:Entity) ON EACH [node.name, node.nameZh]');
  await outdate('DROP INDEX entity_keys');
  await outdate(
    readStatement('create-key-index').replace("'keyword'", "'standard'"), // the same properties
  );
  await outdate('DROP INDEX claim_rivals');
  expect((await findMissingSchema(store, model)).map(({ name, isOutdated }) => [name, isOutdated])).toEqual([
    ['claim_rivals', false],
    ['entity_text', true],
    ['entity_keys', true],
  ]);
  expect(await writeSchema(store, model)).toEqual(['claim_rivals', 'entity_text', 'entity_keys']);
  expect(await writeSchema(store, model)).toEqual([]);
});

it.each([
  ['entity_text', 'nameKeys:"算力枢纽"', 'compute-hub'],
  ['entity_text', 'textKeys:"算力枢纽"', 'plan/m01'],
  ['entity_text', 'endKeys:"市"', 'freedonia-city'],
  ['entity_keys', 'nameKeys:"compute hub"', 'compute-hub'],
  ['entity_keys', 'altKeys:算力中*', 'compute-hub'],
  ['entity_keys', 'pinyinKeys:suanlishuniu', 'compute-hub'],
  ['entity_keys', 'initialKeys:zys', 'freedonia-city'],
])('finds in %s by %s', async (index, query, id) => {
  const rows = await askStore<{ id: string }>(
    store,
    'CALL db.index.fulltext.queryNodes($index, $query) YIELD node RETURN node.id AS id',
    { index, query },
  );
  expect(rows.map((row) => row.id)).toEqual([id]);
});

it('finds a former id through an index', async () => {
  const session = store.driver.session();
  const statement =
    'EXPLAIN MATCH (node:Entity) WHERE node.formerIds IS NOT NULL AND $id IN node.formerIds RETURN node';
  const { summary } = await session.run(statement, { id: 'old-plan' });
  await session.close();
  expect(JSON.stringify(summary.plan)).toMatch(/NodeIndexScan/);
});
