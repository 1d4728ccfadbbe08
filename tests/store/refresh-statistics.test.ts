import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { buildGraph } from '../../src/store/build-graph.js';
import type { Store } from '../../src/store/connect.js';
import { importFacts } from '../../src/store/import-facts.js';
import { readMeta } from '../../src/store/read-meta.js';
import { refreshStatistics } from '../../src/store/refresh-statistics.js';
import { writeSchema } from '../../src/store/write-schema.js';
import { model, plan } from './freedonia.js';
import { askStore, clearGraph, openTestStore } from './open-test-store.js';

let store: Store;
const graph = buildGraph(plan, model);
const options = { dryRun: false, recordedOn: '2031-06-02' };

beforeAll(async () => {
  store = await openTestStore();
  await writeSchema(store, model);
});
afterAll(async () => {
  await clearGraph(store);
  await store.close();
});

/** An empty database that knows that it is empty. */
async function empty(): Promise<void> {
  await clearGraph(store);
  expect(await refreshStatistics(store)).toBeUndefined();
}

interface Sample {
  /** Absent in an index of relationships. */
  readonly labels?: readonly string[];
  readonly properties: readonly string[];
  readonly totalSize: number;
  readonly updatesSinceEstimation: number;
}

/** What Neo4j believes to be in the index of a label's ids. */
async function readSample(label: string): Promise<Sample | undefined> {
  const rows = await askStore<{ data: { indexes: Sample[] } }>(
    store,
    "CALL db.stats.retrieve('GRAPH COUNTS') YIELD data RETURN data",
  );
  return rows[0]?.data.indexes.find(
    ({ labels, properties }) => `${(labels ?? []).join()} ${properties.join()}` === label,
  );
}

it('an import lets Neo4j plan by what the graph holds now, and not as if it were still empty', async () => {
  await empty();
  expect(await readSample('Entity id')).toMatchObject({ totalSize: 0 });
  const report = await importFacts(store, graph, options);
  expect(report).not.toHaveProperty('plansByOldStatistics');
  const { entities } = plan;
  expect(await readSample('Entity id')).toMatchObject({ totalSize: entities.length, updatesSinceEstimation: 0 });
  expect(await readSample('Claim predicate')).toMatchObject({ totalSize: plan.claims.length });
});

it('an account that may not ask for it stores the graph all the same, and is told', async () => {
  await empty();
  const limited: Store = {
    ...store,
    read: (work, seconds) =>
      store.read(
        (transaction) =>
          work({
            run: (statement, parameters) =>
              statement.includes('db.prepareForReplanning')
                ? Promise.reject(new Error("Executing admin procedure 'db.prepareForReplanning' is not allowed."))
                : transaction.run(statement, parameters),
          }),
        seconds,
      ),
  };
  const report = await importFacts(limited, graph, options);
  expect(report.plansByOldStatistics).toBe("Executing admin procedure 'db.prepareForReplanning' is not allowed.");
  expect(await readMeta(store)).toMatchObject({ dataVersion: graph.dataVersion });
});
