import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Claim, Facts } from '../../../src/check/claim.js';
import { field, join, link, plan, source } from '../../store/freedonia.js';
import { openImported, type ImportedGraph } from './open-imported.js';

let graph: ImportedGraph;

beforeAll(async () => {
  graph = await openImported();
});
beforeEach(() => graph.clear());
afterAll(() => graph.close());

function without(facts: Facts, gone: (claim: Claim) => boolean): Facts {
  return { ...facts, claims: facts.claims.filter((claim) => !gone(claim)) };
}

const isDate = (claim: Claim) => claim.predicate === 'FIELD:publishedOn' && claim.subject === 'plan';
const corrected = join(without(plan, isDate), { claims: [field('plan publishedOn', { publishedOn: '2031-05-30' })] });

const why = `query ($subject: ID!, $predicate: String!, $object: ID, $knownAt: Date, $validAt: Date) {
  explain(subject: $subject, predicate: $predicate, object: $object, knownAt: $knownAt, validAt: $validAt) {
    derived decidedBy contested independentSources claims { value shown decidedBy validity recordedOn retractedOn source { id tier } }
  }
}`;

interface Explained {
  readonly contested: boolean;
  readonly decidedBy: string | null;
  readonly claims: readonly { value: string | null; shown: boolean; decidedBy: string; validity: string | null }[];
}

async function explain(variables: Record<string, unknown>): Promise<Explained | null> {
  return (await graph.ask<{ explain: Explained | null }>(why, variables)).explain;
}

const date = { subject: 'plan', predicate: 'FIELD:publishedOn' };

describe('a fact that a later import corrects', () => {
  it('is told as it was known on an earlier day, and as it is known now', async () => {
    await graph.bringInFacts(plan, '2031-06-02');
    const before = await explain(date);
    await graph.bringInFacts(corrected, '2031-07-01');
    expect((await explain(date))?.claims.map(({ value }) => value)).toEqual(['2031-05-30']);
    expect((await explain({ ...date, knownAt: '2031-06-30' }))?.claims.map(({ value }) => value)).toEqual(
      before?.claims.map(({ value }) => value),
    );
    expect((await explain({ ...date, knownAt: '2031-07-01' }))?.claims.map(({ value }) => value)).toEqual([
      '2031-05-30',
    ]);
    expect((await explain({ ...date, knownAt: '2031-06-01' }))?.claims ?? []).toEqual([]);
  });

  it('tells by which rule it was shown then', async () => {
    await graph.bringInFacts(plan, '2031-06-02');
    const press = source('daily', 'PRESS', '2031-06-05');
    const other = field('plan publishedOn', { publishedOn: '2031-05-29' }, { source: 'daily' });
    await graph.bringInFacts(join(plan, press, { claims: [other] }), '2031-07-01');
    const [then, now] = [await explain({ ...date, knownAt: '2031-06-30' }), await explain(date)];
    expect(then).toMatchObject({ decidedBy: 'ONLY_VALUE', contested: false, claims: [{ value: '2031-05-31' }] });
    expect(now).toMatchObject({
      decidedBy: 'TIER',
      contested: true,
      claims: [
        { value: '2031-05-31', shown: true },
        { value: '2031-05-29', shown: false, decidedBy: 'TIER' },
      ],
    });
    await graph.bringInFacts(plan, '2031-08-01');
    expect(await explain(date)).toMatchObject({ decidedBy: 'ONLY_VALUE', contested: false });
    expect(await explain({ ...date, knownAt: '2031-07-31' })).toEqual({
      ...now,
      claims: now?.claims.map((claim) =>
        claim.value === '2031-05-29' ? { ...claim, retractedOn: '2031-08-01', source: expect.anything() } : claim,
      ),
    });
    const conflicts = '{ conflicts(policy: "plan", knownAt: "2031-07-15") { decidedBy values { value prevails } } }';
    expect(await graph.ask(conflicts)).toEqual({
      conflicts: [
        {
          decidedBy: 'TIER',
          values: [
            { value: '2031-05-31', prevails: true },
            { value: '2031-05-29', prevails: false },
          ],
        },
      ],
    });
    expect(await graph.ask('{ conflicts { id } }')).toEqual({ conflicts: [] });
  });
});

describe('a measure that no file states any more', () => {
  const aboutMeasure = (claim: Claim) => claim.subject === 'plan/m01' || claim.object === 'plan/m01';
  const withoutMeasure: Facts = {
    ...without(plan, aboutMeasure),
    entities: plan.entities.filter(({ id }) => id !== 'plan/m01'),
    evidence: [],
  };
  const cities =
    'query ($knownAt: Date, $onDate: Date) { citiesTargeting(theme: "compute-hub", knownAt: $knownAt, onDate: $onDate) { id } }';

  it('made its city target the theme as long as it was known', async () => {
    await graph.bringInFacts(plan, '2031-06-02');
    await graph.bringInFacts(withoutMeasure, '2031-07-01');
    expect(await graph.ask(cities)).toEqual({ citiesTargeting: [] });
    expect(await graph.ask(cities, { knownAt: '2031-06-15' })).toEqual({ citiesTargeting: [{ id: 'freedonia-city' }] });
    expect(await graph.ask(cities, { knownAt: '2031-06-01' })).toEqual({ citiesTargeting: [] });
    expect(await graph.ask(cities, { knownAt: '2031-06-15', onDate: '2031-05-30' })).toEqual({ citiesTargeting: [] });
    expect(await graph.ask(cities, { knownAt: '2031-06-15', onDate: '2031-06-01' })).toEqual({
      citiesTargeting: [{ id: 'freedonia-city' }],
    });
    const place = { subject: 'freedonia-city', predicate: 'TARGETS', object: 'compute-hub' };
    expect(await explain(place)).toBeNull();
    expect(await explain({ ...place, knownAt: '2031-06-15' })).toMatchObject({ derived: true });
  });

  it('is listed for its theme as long as it is there', async () => {
    const measures = 'query ($knownAt: Date) { measuresTargeting(theme: "compute-hub", knownAt: $knownAt) { id } }';
    await graph.bringInFacts(withoutMeasure, '2031-06-02');
    await graph.bringInFacts(plan, '2031-07-01');
    expect(await graph.ask(measures, { knownAt: '2031-06-15' })).toEqual({ measuresTargeting: [] });
    expect(await graph.ask(measures, { knownAt: '2031-07-01' })).toEqual({ measuresTargeting: [{ id: 'plan/m01' }] });
  });
});

/** The same facts under other ids: claims are others then, for their ids are hashes of what they say. */
function rename(facts: Facts, ids: Readonly<Record<string, string>>): Facts {
  const toNew = (id: string) => ids[id] ?? id;
  return {
    ...facts,
    entities: facts.entities.map((one) => {
      const id = toNew(one.id);
      return { ...one, id, formerIds: id === one.id ? one.formerIds : [...one.formerIds, one.id] };
    }),
    claims: facts.claims.map((claim) => {
      const [subject, object] = [toNew(claim.subject), claim.object === undefined ? undefined : toNew(claim.object)];
      const same = subject === claim.subject && object === claim.object;
      return same
        ? claim
        : { ...claim, id: `renamed ${claim.id}`, subject, ...(object === undefined ? {} : { object }) };
    }),
  };
}

it('what was renamed since is found as it was known, under its present id', async () => {
  const ids = {
    plan: 'scheme',
    'plan/m01': 'scheme/m01',
    'compute-hub': 'computing-hub',
    'freedonia-city': 'free-city',
  };
  await graph.bringInFacts(plan, '2031-06-02');
  await graph.bringInFacts(rename(plan, ids), '2031-07-01');
  const query = `query ($knownAt: Date) {
    citiesTargeting(theme: "compute-hub", knownAt: $knownAt) { id }
    measuresTargeting(theme: "compute-hub", place: "freedonia-city", knownAt: $knownAt) { id }
  }`;
  const answer = { citiesTargeting: [{ id: 'free-city' }], measuresTargeting: [{ id: 'scheme/m01' }] };
  expect(await graph.ask(query)).toEqual(answer);
  expect(await graph.ask(query, { knownAt: '2031-06-15' })).toEqual(answer);
  expect(await graph.ask(query, { knownAt: '2031-06-01' })).toEqual({ citiesTargeting: [], measuresTargeting: [] });
});

describe('the day on which a fact is true in the world', () => {
  it.each([
    ['2030-12-31', 'NOT_VALID'],
    ['2031-06-15', 'UNKNOWN'],
    ['2032-01-01', 'VALID'],
    ['2033-06-15', 'UNKNOWN'],
    ['2034-01-01', 'NOT_VALID'],
  ])('on %s a post held from 2031 to 2033 is %s', async (validAt, validity) => {
    const post = link('office LOCATED_IN freedonia-city', { validFrom: '2031', validTo: '2033' });
    await graph.bringInFacts(join(plan, { claims: [post] }), '2031-06-02');
    const told = await explain({ subject: 'office', predicate: 'LOCATED_IN', validAt });
    expect(told?.claims.map((claim) => claim.validity)).toEqual([validity]);
  });

  it('of a fact without dates nobody knows', async () => {
    await graph.bringInFacts(plan, '2031-06-02');
    expect((await explain({ ...date, validAt: '2031-06-15' }))?.claims.map(({ validity }) => validity)).toEqual([
      'UNKNOWN',
    ]);
    expect((await explain(date))?.claims.map(({ validity }) => validity)).toEqual([null]);
  });
});
