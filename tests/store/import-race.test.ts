import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Facts } from '../../src/check/claim.js';
import { buildGraph } from '../../src/store/build-graph.js';
import type { Store } from '../../src/store/connect.js';
import { importFacts } from '../../src/store/import-facts.js';
import type { ImportReport } from '../../src/store/import-report.js';
import { readGraphHash } from '../../src/store/read-graph-hash.js';
import { writeSchema } from '../../src/store/write-schema.js';
import { entity, field, join, model, plan } from './freedonia.js';
import { askStore, clearGraph, openTestStore } from './open-test-store.js';

let store: Store;

beforeAll(async () => {
  store = await openTestStore();
  await writeSchema(store, model);
});
beforeEach(() => clearGraph(store));
afterAll(async () => {
  await clearGraph(store);
  await store.close();
});

function bringIn(facts: Facts, through: Store = store): Promise<ImportReport> {
  return importFacts(through, buildGraph(facts, model), { dryRun: false, recordedOn: '2031-06-02' });
}

/** The plan without its measure, and with another theme. */
const other: Facts = join(
  {
    entities: plan.entities.filter(({ id }) => id !== 'plan/m01'),
    claims: plan.claims.filter(({ subject, object }) => subject !== 'plan/m01' && object !== 'plan/m01'),
  },
  { entities: [entity('Theme', 'talent')], claims: [field('talent name', { nameZh: '人才' })] },
);

it('an import sees that others came between its look and its lock, also where they left the data as it was', async () => {
  await bringIn(plan);
  await bringIn(other);
  const hash = await readGraphHash(store);
  await bringIn(plan);

  const overtaken: Store = {
    ...store,
    write: async (work, seconds) => {
      await bringIn(other);
      await bringIn(plan);
      return store.write(work, seconds);
    },
  };
  // The relationships that it saw are gone, and others like them are there.
  expect(await bringIn(other, overtaken)).toMatchObject({ wroteNothing: false, retracted: { Measure: 1 } });
  expect(await readGraphHash(store)).toBe(hash);
  expect(await bringIn(other)).toMatchObject({ wroteNothing: true });
});

it('each import that writes is counted, and one that has nothing to write is not', async () => {
  const count = "MATCH (meta:Meta {id: 'graph'}) RETURN meta.imports AS imports";
  await bringIn(plan);
  await bringIn(plan);
  await bringIn(other);
  expect(await askStore(store, count)).toEqual([{ imports: 2 }]);
});

const later: Facts = {
  ...plan,
  claims: plan.claims.map((claim) =>
    claim.predicate === 'FIELD:publishedOn' && claim.subject === 'plan'
      ? field('plan publishedOn', { publishedOn: '2031-06-01' })
      : claim,
  ),
};

it.each([
  ['to remove', 'MATCH ()-[link:HAS_MEASURE]->() DELETE link', other, 'Of 3 relationships 2 to remove are there.'],
  ['to change', 'MATCH (:City)-[link:TARGETS]->() DELETE link', later, 'Of 1 relationships 0 to change are there.'],
])(
  'an import that finds fewer relationships %s than it saw fails and writes nothing',
  async (...[, byHand, facts, message]) => {
    await bringIn(plan);
    let hash = '';
    const disturbed: Store = {
      ...store,
      write: async (work, seconds) => {
        await store.write((transaction) => transaction.run(byHand));
        hash = await readGraphHash(store);
        return store.write(work, seconds);
      },
    };
    await expect(bringIn(facts, disturbed)).rejects.toThrow(message);
    expect(await readGraphHash(store)).toBe(hash);
  },
);
