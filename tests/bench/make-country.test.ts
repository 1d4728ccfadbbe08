import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeCountry } from '../../bench/generator/make-country.js';
import { quiet } from '../../bench/generator/policies.js';
import { growGraph } from '../../bench/load/grow-graph.js';
import { buildGraph } from '../../src/store/build-graph.js';
import { checkInvariants } from '../../src/store/check-invariants.js';
import type { Store } from '../../src/store/connect.js';
import { importFacts } from '../../src/store/import-facts.js';
import { readGraphHash } from '../../src/store/read-graph-hash.js';
import { writeSchema } from '../../src/store/write-schema.js';
import { model } from '../store/freedonia.js';
import { clearGraph, openTestStore } from '../store/open-test-store.js';

const [small, large] = [makeCountry(60), makeCountry(200)];

describe('the generated country', () => {
  it('is the same each time, and a larger one holds all of a smaller one', () => {
    expect(makeCountry(60)).toEqual(small);
    for (const part of ['entities', 'claims', 'evidence'] as const) {
      const known = new Map(large[part].map((one) => [one.id, one]));
      expect(known.size).toBe(large[part].length);
      expect(small[part].map((one) => known.get(one.id))).toEqual(small[part]);
    }
  });

  it('has 20 to 30 claims for each policy, and some of every kind of trouble', () => {
    const { claims, entities } = makeCountry(1_000);
    expect(claims.length / 1_000).toBeGreaterThan(20);
    expect(claims.length / 1_000).toBeLessThan(30);
    const graph = buildGraph({ claims, entities, evidence: [] }, model);
    const count = (property: string) => graph.nodes.filter(({ properties }) => property in properties).length;
    expect(count('contested')).toBeGreaterThan(20);
    expect(count('rivals')).toBeGreaterThan(10);
    expect(count('formerIds')).toBeGreaterThan(3);
    expect(new Set(graph.links.map(({ type }) => type))).toEqual(
      new Set(
        `ABOUT APPLIES_IN ASSIGNED_TO BASED_ON BROADER COPY_OF FOR HAS_MEASURE HAS_POST IMPLEMENTS IN_METRIC ISSUED_BY LOCATED_IN MADE_BY
        OBJECT PART_OF REPLACES SETS STATED_BY SUBJECT SUPPORTED_BY TARGETS`.split(/\s+/),
      ),
    );
  });

  it('says nothing new about what is quiet', () => {
    const about = (policies: number) =>
      makeCountry(policies).claims.filter(({ subject, object }) =>
        [quiet.city, quiet.theme, quiet.metric].some((id) => [subject, object].includes(id)),
      );
    expect(about(2_000)).toEqual(about(600));
    expect(about(600).length).toBeGreaterThan(about(300).length);
  });
});

describe('the graph made of it', () => {
  let store: Store;

  beforeAll(async () => {
    store = await openTestStore();
    await clearGraph(store);
    await writeSchema(store, model);
  });
  afterAll(async () => {
    await clearGraph(store);
    await store.close();
  });

  it('that has grown in steps keeps every invariant, and is the one that an import makes', async () => {
    await growGraph(store, model, 60);
    await growGraph(store, model, 200);
    const results = await checkInvariants(store, model);
    expect(results.filter(({ total }) => total > 0)).toEqual([]);
    const grown = await readGraphHash(store);
    await clearGraph(store);
    await importFacts(store, buildGraph(large, model), { dryRun: false, recordedOn: '2031-06-01' });
    expect(await readGraphHash(store)).toBe(grown);
  });
});
