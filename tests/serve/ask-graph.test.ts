import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { askGraph } from '../../src/serve/ask-graph.js';
import { openFreedonia, type OpenGraph } from './open-freedonia.js';

let open: OpenGraph;

beforeAll(async () => {
  open = await openFreedonia();
});
afterAll(() => open.close());

async function ask(query: string, variables: Record<string, unknown> = {}): Promise<unknown> {
  const { data, errors } = await askGraph(open.graph, { query, variables });
  expect(errors).toBeUndefined();
  return data;
}

async function askCities(given: string): Promise<string[]> {
  const data = (await ask(`{ citiesTargeting(${given}) { id } }`)) as { citiesTargeting: { id: string }[] };
  return data.citiesTargeting.map((city) => city.id);
}

describe('citiesTargeting', () => {
  it.each([
    [
      'gives the city whose measure targets the theme, not that of the district or the state',
      'theme: "compute-hub"',
      ['freedonia-city'],
    ],
    ['finds a theme by its former id', 'theme: "computing-hub"', ['freedonia-city']],
    ['follows narrower themes', 'theme: "compute"', ['freedonia-city']],
    ['leaves narrower themes out when told so', 'theme: "compute", narrower: false', []],
    [
      'adds the city of a district when told so',
      'theme: "compute", includeDistricts: true',
      ['freedonia-city', 'sylvania-city'],
    ],
    ['cuts in the order of ids', 'theme: "compute", includeDistricts: true, limit: 1', ['freedonia-city']],
    ['gives nothing for an unknown theme', 'theme: "no-such-theme"', []],
    ['leaves out a policy before its day', 'theme: "compute-hub", onDate: "2031-05-30"', []],
    [
      'counts a policy from the day it was published, where no day of force is known',
      'theme: "compute-hub", onDate: "2031-05-31"',
      ['freedonia-city'],
    ],
    [
      'counts a policy until the day before the month in which it may be replaced',
      'theme: "compute-hub", onDate: "2032-05-31"',
      ['freedonia-city'],
    ],
    ['leaves out a policy in the month in which it may be replaced', 'theme: "compute-hub", onDate: "2032-06-01"', []],
    [
      'leaves out a policy in the year of which only the year is known',
      'theme: "compute-hub", includeDistricts: true, onDate: "2031-05-01"',
      [],
    ],
    [
      'counts such a policy from the last day of that year',
      'theme: "compute-hub", includeDistricts: true, onDate: "2031-12-31"',
      ['freedonia-city', 'sylvania-city'],
    ],
  ])('%s', async (_title, given, expected) => {
    expect(await askCities(given)).toEqual(expected);
  });

  it('gives cities that can be followed further', async () => {
    expect(
      await ask('{ citiesTargeting(theme: "compute-hub") { policies { id measures { id } } partOf { id } } }'),
    ).toEqual({
      citiesTargeting: [
        {
          policies: [
            { id: 'city-plan-2031', measures: [{ id: 'city-plan-2031/m01' }] },
            { id: 'city-plan-2032', measures: [] },
          ],
          partOf: [{ id: 'freedonia' }],
        },
      ],
    });
  });
});

describe('measuresTargeting', () => {
  it.each([
    ['gives measures of narrower themes', 'theme: "compute"', [{ id: 'city-plan-2031/m01' }]],
    [
      'gives measures of policies of a place, known by a former id',
      'theme: "compute", place: "freetown"',
      [{ id: 'city-plan-2031/m01' }],
    ],
    ['gives nothing where the place has none', 'theme: "compute", place: "sylvania-city"', []],
    ['gives nothing for an unknown theme', 'theme: "no-such-theme"', []],
  ])('%s', async (_title, given, expected) => {
    expect(await ask(`{ measuresTargeting(${given}) { id } }`)).toEqual({ measuresTargeting: expected });
  });
});

describe('entity', () => {
  const document =
    'query Find($id: ID!) { entity(id: $id) { __typename id ... on City { location { longitude latitude } } } }';

  it.each(['freedonia-city', 'freetown'])('finds a city by %s', async (id) => {
    const entity = { __typename: 'City', id: 'freedonia-city', location: { longitude: 1.5, latitude: 2.5 } };
    expect(await ask(document, { id })).toEqual({ entity });
  });

  it('gives null for an unknown id', async () => {
    expect(await ask(document, { id: 'nowhere' })).toEqual({ entity: null });
  });
});

describe('explain', () => {
  const document = `query Why($subject: ID!, $predicate: String!, $object: ID) {
    explain(subject: $subject, predicate: $predicate, object: $object) {
      subject { id } object { id } derived independentSources more
      claims { id subject { id } value shown why source { tier } statedBy { id } quotes { id text line } }
    }
  }`;

  it('gives the claims of a link by tier and id, and counts no repost as a source', async () => {
    const data = await ask(document, { subject: 'city-plan-2031/m01', predicate: 'TARGETS', object: 'computing-hub' });
    const plain = {
      subject: { id: 'city-plan-2031/m01' },
      value: null,
      shown: true,
      why: null,
      statedBy: null,
      quotes: [],
    };
    expect(data).toEqual({
      explain: {
        subject: { id: 'city-plan-2031/m01' },
        object: { id: 'compute-hub' },
        derived: false,
        independentSources: 2,
        more: false,
        claims: [
          { ...plain, id: 'k-22', source: { tier: 'OFFICIAL' } },
          {
            ...plain,
            id: 'k-21',
            source: { tier: 'PRESS' },
            statedBy: { id: 'ada-grove' },
            quotes: [{ id: 'daily#17-23', text: '建设算力枢纽', line: 3 }],
          },
          { ...plain, id: 'k-20', source: { tier: 'MIRROR' } },
        ],
      },
    });
  });

  it('gives the claims a derived link was made from', async () => {
    const data = await ask(
      '{ explain(subject: "freetown", predicate: "TARGETS", object: "compute-hub") { derived claims { id predicate } } }',
    );
    const predicates = { 'k-06': 'APPLIES_IN', 'k-22': 'TARGETS', 'k-21': 'TARGETS', 'k-20': 'TARGETS' };
    const claims = Object.entries(predicates).map(([id, predicate]) => ({ id, predicate }));
    expect(data).toEqual({ explain: { derived: true, claims } });
  });

  it('puts the shown value of a field before the others, with the reason why they lost', async () => {
    const data = await ask(
      '{ explain(subject: "city-plan-2031", predicate: "FIELD:publishedOn") { object { id } claims { value shown why } } }',
    );
    const claims = [
      { value: '2031-05-31', shown: true, why: null },
      { value: '2031-05-30', shown: false, why: 'dateline of a repost' },
    ];
    expect(data).toEqual({ explain: { object: null, claims } });
  });

  it.each([
    ['an unknown subject', { subject: 'nowhere', predicate: 'TARGETS', object: 'compute-hub' }],
    ['an unknown object', { subject: 'freedonia-city', predicate: 'TARGETS', object: 'nowhere' }],
    ['a fact nobody states', { subject: 'sylvania-city', predicate: 'TARGETS', object: 'compute-hub' }],
  ])('gives null for %s', async (_title, variables) => {
    expect(await ask(document, variables)).toEqual({ explain: null });
  });
});

describe('stats', () => {
  it('counts kinds, then relationships, in alphabetical order, and tells the data version', async () => {
    const { stats } = (await ask('{ stats { dataVersion newestSourceOn counts { kind count } } }')) as {
      stats: { dataVersion: string; newestSourceOn: string; counts: { kind: string; count: number }[] };
    };
    expect(stats.dataVersion).toBe('freedonia-1');
    expect(stats.newestSourceOn).toBe('2031-06-01');
    expect(stats.counts.slice(0, 4)).toEqual([
      { kind: 'City', count: 2 },
      { kind: 'Claim', count: 6 },
      { kind: 'Evidence', count: 1 },
      { kind: 'Expert', count: 1 },
    ]);
    expect(stats.counts).toContainEqual({ kind: 'APPLIES_IN', count: 4 });
  });
});
