import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Claim, Facts } from '../../src/check/claim.js';
import { buildGraph } from '../../src/store/build-graph.js';
import type { Store } from '../../src/store/connect.js';
import { importFacts } from '../../src/store/import-facts.js';
import type { ImportReport } from '../../src/store/import-report.js';
import { readGraphHash } from '../../src/store/read-graph-hash.js';
import { readMeta } from '../../src/store/read-meta.js';
import { writeSchema } from '../../src/store/write-schema.js';
import { entity, field, join, link, model, plan, source } from './freedonia.js';
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

function bringIn(facts: Facts, recordedOn = '2031-06-02', dryRun = false): Promise<ImportReport> {
  return importFacts(store, buildGraph(facts, model), { dryRun, recordedOn });
}

function without(facts: Facts, gone: (claim: Claim) => boolean): Facts {
  return { ...facts, claims: facts.claims.filter((claim) => !gone(claim)) };
}

const aboutMeasure = (claim: Claim) => claim.subject === 'plan/m01' || claim.object === 'plan/m01';
const withoutMeasure: Facts = {
  ...without(plan, aboutMeasure),
  entities: plan.entities.filter(({ id }) => id !== 'plan/m01'),
  evidence: [],
};

describe('a first import', () => {
  it('creates what the files say and counts it', async () => {
    const report = await bringIn(plan);
    expect(report).toMatchObject({ wroteNothing: false, changed: {}, retracted: {} });
    expect(report.created).toMatchObject({ Policy: 1, City: 1, Claim: 21, Evidence: 1, ISSUED_BY: 2, TARGETS: 2 });
    expect(await readMeta(store)).toEqual({ dataVersion: report.dataVersion, importedOn: '2031-06-02' });
  });

  it('leads from a city to its theme, and from there to the quote', async () => {
    await bringIn(plan);
    const path = `MATCH (city:City)-[:TARGETS]->(theme:Theme)<-[link:TARGETS]-(:Measure)<-[:HAS_MEASURE]-(:Policy)-[:APPLIES_IN]->(city)
      MATCH (claim:Claim {id: link.claimId})-[:SUPPORTED_BY]->(evidence)-[:IN]->(source:Source)
      RETURN city.name AS city, city.location AS location, theme.name AS theme, claim.modality AS modality, evidence.quote AS quote, source.tier AS tier`;
    expect(await askStore(store, path)).toEqual([
      {
        city: '自由市',
        location: { longitude: 12.5, latitude: 41.25 },
        theme: '算力枢纽',
        modality: 'PLANNED',
        quote: '城市级算力枢纽',
        tier: 'OFFICIAL',
      },
    ]);
  });

  it('stores integers as integers', async () => {
    await bringIn(plan);
    const types =
      'MATCH (place:Evidence), (:City)-[link:TARGETS]->() RETURN valueType(place.line) AS line, valueType(link.measures) AS measures';
    expect(await askStore(store, types)).toEqual([{ line: 'INTEGER NOT NULL', measures: 'INTEGER NOT NULL' }]);
  });

  it('gives the same graph in whatever order the facts come', async () => {
    await bringIn(plan);
    const hash = await readGraphHash(store);
    await clearGraph(store);
    await bringIn({ entities: plan.entities.toReversed(), claims: plan.claims.toReversed(), evidence: plan.evidence });
    expect(await readGraphHash(store)).toBe(hash);
  });
});

describe('a second import of the same files', () => {
  it('writes nothing', async () => {
    const first = await bringIn(plan);
    const hash = await readGraphHash(store);
    const written: boolean[] = [];
    const second = await importFacts(watchWrites(store, written), buildGraph(plan, model), {
      dryRun: false,
      recordedOn: '2031-07-01',
    });
    expect(second).toEqual({
      ...{ dataVersion: first.dataVersion, before: first.dataVersion, dryRun: false, wroteNothing: true },
      ...{ created: {}, changed: {}, retracted: {} },
    });
    expect(written.length).toBeGreaterThan(0);
    expect(written).not.toContain(true);
    expect(await readGraphHash(store)).toBe(hash);
    expect(await readMeta(store)).toMatchObject({ importedOn: '2031-06-02' });
  });
});

/** Notes for each statement whether the server counted a write. */
function watchWrites(watched: Store, written: boolean[]): Store {
  const watch =
    (mode: 'read' | 'write'): Store['read'] =>
    (work, seconds) =>
      watched[mode](
        (transaction) =>
          work({
            run: async (statement, parameters) => {
              const answer = await transaction.run<never>(statement, parameters);
              written.push(answer.wrote);
              return answer;
            },
          }),
        seconds,
      );
  return { ...watched, read: watch('read'), write: watch('write') };
}

describe('a changed file', () => {
  const later = join(
    without(plan, ({ predicate }) => predicate === 'FIELD:dueOn'),
    {
      claims: [field('plan/t01 dueOn', { dueOn: '2033' })],
    },
  );

  it('sets the new value, and the claim of the old one stays as retracted', async () => {
    await bringIn(plan);
    const report = await bringIn(later, '2031-07-01');
    expect(report).toMatchObject({ created: { Claim: 1 }, changed: { Target: 1 }, retracted: { Claim: 1 } });
    const claims = `MATCH (claim)-[:SUBJECT]->(target:Target) WHERE claim.predicate = 'FIELD:dueOn'
      RETURN labels(claim) AS labels, claim.value AS value, claim.recordedOn AS recordedOn, claim.retractedOn AS retractedOn, target.dueOn AS shown ORDER BY value`;
    expect(await askStore(store, claims)).toEqual([
      { labels: ['RetractedClaim'], value: '2032', recordedOn: '2031-06-02', retractedOn: '2031-07-01', shown: '2033' },
      { labels: ['Claim'], value: '2033', recordedOn: '2031-07-01', retractedOn: null, shown: '2033' },
    ]);
  });

  it('changes the properties of a relationship in place', async () => {
    await bringIn(plan);
    const repeated = { claims: [link('plan SETS plan/t01', { source: 'ministry' })] };
    const preferred = repeated.claims.map((claim) => ({ ...claim, rank: 'PREFERRED' as const }));
    await bringIn(join(plan, source('ministry', 'OFFICIAL'), { claims: preferred }));
    const rows = await askStore<{ claimId: string }>(
      store,
      'MATCH (:Policy)-[link:SETS]->() RETURN link.claimId AS claimId',
    );
    expect(rows.map(({ claimId }) => claimId)).toEqual(preferred.map(({ id }) => id));
  });
});

describe('a fact that no file states any more', () => {
  it('is retracted: no direct or derived relationship, the entity a shadow, its claims kept', async () => {
    await bringIn(plan);
    const report = await bringIn(withoutMeasure, '2031-07-01');
    expect(report.retracted).toEqual({ Claim: 3, Evidence: 1, HAS_MEASURE: 1, Measure: 1, TARGETS: 2 });
    const shadow = 'MATCH (node {id: $id}) RETURN labels(node) AS labels, properties(node) AS properties';
    expect(await askStore(store, shadow, { id: 'plan/m01' })).toEqual([
      {
        labels: ['RetractedEntity'],
        properties: { id: 'plan/m01', kind: 'Measure', name: '建设城市级算力枢纽', retractedOn: '2031-07-01' },
      },
    ]);
    const kept = 'MATCH (claim:RetractedClaim)-[:SUBJECT|OBJECT]->({id: $id}) RETURN count(*) AS claims';
    expect(await askStore(store, kept, { id: 'plan/m01' })).toEqual([{ claims: 3 }]);
  });

  it('comes back as it was when it is stated again, with the time it was known before', async () => {
    await bringIn(plan);
    const hash = await readGraphHash(store);
    await bringIn(withoutMeasure, '2031-07-01');
    expect(await readGraphHash(store)).not.toBe(hash);
    await bringIn(plan, '2031-08-01');
    expect(await readGraphHash(store)).toBe(hash);
    const known =
      "MATCH (claim:Claim {predicate: 'HAS_MEASURE'}) RETURN claim.recordedOn AS recordedOn, claim.knownTimes AS knownTimes";
    expect(await askStore(store, known)).toEqual([
      { recordedOn: '2031-08-01', knownTimes: ['2031-06-02/2031-07-01', '2031-08-01/9999-12-31'] },
    ]);
    expect(await bringIn(plan)).toMatchObject({ wroteNothing: true });
  });

  it('stays retracted when something else changes', async () => {
    await bringIn(plan);
    await bringIn(withoutMeasure, '2031-07-01');
    expect(await bringIn(withoutMeasure, '2031-08-01')).toMatchObject({ wroteNothing: true });
    await bringIn(join(withoutMeasure, { entities: [entity('Theme', 'talent')] }), '2031-09-01');
    const rows = await askStore(store, 'MATCH (node:RetractedEntity) RETURN node.retractedOn AS retractedOn');
    expect(rows).toEqual([{ retractedOn: '2031-07-01' }]);
  });
});

describe('a dry run', () => {
  it('tells what would be done and writes nothing', async () => {
    await bringIn(plan);
    const hash = await readGraphHash(store);
    const report = await bringIn(withoutMeasure, '2031-07-01', true);
    expect(report).toMatchObject({ dryRun: true, wroteNothing: true, retracted: { Claim: 3, Measure: 1, TARGETS: 2 } });
    expect(await readGraphHash(store)).toBe(hash);
  });
});

describe('an edit by hand', () => {
  it('that removes a node or adds a relationship is seen by a dry run, and undone by a repair', async () => {
    await bringIn(plan);
    const hash = await readGraphHash(store);
    await store.write((transaction) => transaction.run('MATCH (node:Institution) DETACH DELETE node'));
    await store.write((transaction) => transaction.run('MATCH (a:City), (b:Theme) CREATE (a)-[:ABOUT]->(b)'));
    await store.write((transaction) => transaction.run("MATCH (node:City) SET node.nameZh = '别处'"));
    expect(await bringIn(plan)).toMatchObject({ wroteNothing: true });
    const found = { created: { Institution: 1, ISSUED_BY: 2 }, retracted: { ABOUT: 1 } };
    expect(await bringIn(plan, '2031-06-02', true)).toMatchObject({ wroteNothing: true, ...found });
    const options = { dryRun: false, repair: true, recordedOn: '2031-07-01' };
    expect(await importFacts(store, buildGraph(plan, model), options)).toMatchObject(found);
    expect(await readGraphHash(store)).toBe(hash);
  });
});

it('two imports at once leave the graph of one of them, whole', async () => {
  const hashes: string[] = [];
  for (const facts of [plan, withoutMeasure]) {
    await clearGraph(store);
    await bringIn(facts);
    hashes.push((await readMeta(store))?.dataVersion ?? '');
  }
  await clearGraph(store);
  await Promise.all([bringIn(plan), bringIn(withoutMeasure)]);
  const meta = await readMeta(store);
  expect(hashes).toContain(meta?.dataVersion);
  const winner = meta?.dataVersion === hashes[0] ? plan : withoutMeasure;
  expect(await bringIn(winner)).toMatchObject({ wroteNothing: true });
});
