import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { askGraph } from '../../src/serve/ask-graph.js';
import { cacheFormerIds } from '../../src/serve/judge/read-former-ids.js';
import { openFreedonia, withDriver, type OpenGraph } from './open-freedonia.js';

let open: OpenGraph;

beforeAll(async () => {
  open = await openFreedonia();
});
afterAll(() => open.close());

const hub = { from: 'computing-hub', to: 'compute-hub' };
const city = { from: 'freetown', to: 'freedonia-city' };

/** Asks; gives the data, and which ids the answer says are renamed. */
async function ask(query: string, variables: Record<string, unknown> = {}): Promise<unknown[]> {
  const { data, errors, extensions } = await askGraph(open.graph, { query, variables });
  expect(errors).toBeUndefined();
  return [data, extensions?.renamedIds];
}

describe('a former id in a filter', () => {
  it.each([
    ['as a literal', '{ themes(where: { id: { eq: "computing-hub" } }) { id } }', {}],
    ['in a list', '{ themes(where: { id: { in: ["nothing", "computing-hub"] } }) { id } }', {}],
    ['below AND, OR and NOT', '{ themes(where: { AND: [{ OR: [{ id: { eq: "computing-hub" } }] }] }) { id } }', {}],
    ['as a variable', 'query ($id: ID!) { themes(where: { id: { eq: $id } }) { id } }', { id: 'computing-hub' }],
    [
      'as an item of a list',
      'query ($id: ID!) { themes(where: { id: { in: [$id] } }) { id } }',
      { id: 'computing-hub' },
    ],
    ['as a list', 'query ($ids: [ID!]) { themes(where: { id: { in: $ids } }) { id } }', { ids: ['computing-hub'] }],
    ['as a default', 'query ($id: ID = "computing-hub") { themes(where: { id: { eq: $id } }) { id } }', {}],
    [
      'as a filter',
      'query ($id: IDScalarFilters) { themes(where: { id: $id }) { id } }',
      { id: { eq: 'computing-hub' } },
    ],
    [
      'inside a variable',
      'query ($w: ThemeWhere) { themes(where: $w) { id } }',
      { w: { id: { eq: 'computing-hub' } } },
    ],
    [
      'inside the default of a variable',
      'query ($w: ThemeWhere = { id: { eq: "computing-hub" } }) { themes(where: $w) { id } }',
      {},
    ],
    [
      'in a fragment',
      'query ($id: ID) { ...A } fragment A on Query { themes(where: { id: { eq: $id } }) { id } }',
      { id: 'computing-hub' },
    ],
  ])('%s means what has it no more', async (_title, query, variables) => {
    expect(await ask(query, variables)).toEqual([{ themes: [{ id: 'compute-hub' }] }, [hub]]);
  });

  it('works in relationships, their edges, nested lists and for entities of any kind', async () => {
    const query = `query ($city: ID!, $where: CityWhere) {
      policies(where: { places: { some: { id: { eq: $city } } } }, limit: 1) {
        id measures(where: { themes: { some: { id: { eq: "computing-hub" } } } }) { id }
      }
      regions(where: { targetedThemesConnection: { some: { node: { id: { eq: "computing-hub" } } } } }) { id }
      claims(where: { object: { some: { id: { eq: "computing-hub" } } } }, limit: 1) { id }
      cities(where: $where) { id }
    }`;
    const where = { policies: { some: { places: { some: { id: { in: ['freetown'] } } } } } };
    expect(await ask(query, { city: 'freetown', where })).toEqual([
      {
        policies: [{ id: 'city-plan-2031', measures: [{ id: 'city-plan-2031/m01' }] }],
        regions: [{ id: 'freedonia' }, { id: 'old-harbour' }],
        claims: [{ id: 'k-20' }],
        cities: [{ id: 'freedonia-city' }],
      },
      [hub, city],
    ]);
  });
});

describe('a former id in an argument', () => {
  it.each([
    ['entity', '{ answer: entity(id: "freetown") { id } }', [{ id: 'freedonia-city' }, city]],
    [
      'citiesTargeting',
      '{ answer: citiesTargeting(theme: "computing-hub") { id } }',
      [[{ id: 'freedonia-city' }], hub],
    ],
    [
      'explain',
      '{ answer: explain(subject: "freetown", predicate: "TARGETS") { subject { id } } }',
      [{ subject: { id: 'freedonia-city' } }, city],
    ],
  ])('of %s means what has it no more', async (_query, query, [answer, renamed]) => {
    expect(await ask(query)).toEqual([{ answer }, [renamed]]);
  });

  it('as a variable that is used twice is told once', async () => {
    const query = `query One($id: ID!) { entity(id: $id) { id } cities(where: { id: { eq: $id } }) { id } }`;
    expect(await ask(query, { id: 'freetown' })).toEqual([
      { entity: { id: 'freedonia-city' }, cities: [{ id: 'freedonia-city' }] },
      [city],
    ]);
  });
});

describe('what is no name of an entity', () => {
  it.each([
    ['the beginning of an id', '{ themes(where: { id: { startsWith: "computing-hub" } }) { id } }', {}],
    ['a text', '{ themes(where: { note: { eq: "computing-hub" } }) { id } }', {}],
    ['the id of a claim', '{ themes(where: { claims: { some: { id: { eq: "computing-hub" } } } }) { id } }', {}],
    ['a list of former ids', '{ themes(where: { formerIds: { includes: "nothing" } }) { id } }', {}],
  ])('stays as it is: %s', async (_title, query, variables) => {
    expect(await ask(query, variables)).toEqual([{ themes: [] }, undefined]);
  });

  it('stays as it is: the place after which a list goes on', async () => {
    expect(await ask('{ citiesTargeting(theme: "compute-hub", after: "freetown") { id } }')).toEqual([
      { citiesTargeting: [] },
      undefined,
    ]);
  });

  it('stays as it is where one variable is both', async () => {
    const query =
      'query ($id: ID!) { entity(id: $id) { id } themes(where: { formerIds: { includes: "computing-hub" }, NOT: { id: { contains: $id } } }) { id } }';
    expect(await ask(query, { id: 'computing-hub' })).toEqual([
      { entity: { id: 'compute-hub' }, themes: [{ id: 'compute-hub' }] },
      [hub],
    ]);
  });

  it('is a variable of a wrong form, which is refused as ever', async () => {
    const query = 'query ($where: ThemeWhere) { themes(where: $where) { id } }';
    const { errors } = await askGraph(open.graph, { query, variables: { where: { id: 'computing-hub' } } });
    expect(errors?.map(({ message }) => message)).toEqual([
      expect.stringContaining('got invalid value "computing-hub" at "where.id"'),
    ]);
  });
});

describe('the former ids', () => {
  it('are read once for each version of the data', async () => {
    const read = cacheFormerIds(open.graph.store);
    const first = read('freedonia-1');
    expect([...(await first)]).toEqual([
      ['computing-hub', 'compute-hub'],
      ['freetown', 'freedonia-city'],
    ]);
    await withDriver((driver) =>
      driver.executeQuery("MATCH (city:City {id: 'sylvania-city'}) SET city.formerIds = ['old-sylvania']"),
    );
    expect(read('freedonia-1')).toBe(first);
    expect((await read('freedonia-2')).get('old-sylvania')).toBe('sylvania-city');
  });

  it('are none where there is no data', async () => {
    expect(await cacheFormerIds(open.graph.store)(undefined)).toEqual(new Map());
  });
});
