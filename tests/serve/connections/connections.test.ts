import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openImported, type ImportedGraph } from '../queries/open-imported.js';
import { entity, field, join, source } from '../../store/freedonia.js';

interface Page<Node = { id: string }> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node | null }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}

let open: ImportedGraph;

beforeAll(async () => {
  open = await openImported();
});
afterAll(() => open.close());

/** Walks all pages of a connection; gives ids page by page. */
async function walk(connection: string, given: string): Promise<string[][]> {
  const pages: string[][] = [];
  let after: string | null = null;
  do {
    const query = `query ($after: String) { page: ${connection}(after: $after, ${given}) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`;
    const { page }: { page: Page } = await open.ask<{ page: Page }>(query, { after });
    pages.push(page.edges.flatMap(({ node }) => node?.id ?? []));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return pages;
}

describe('the pages of a kind', () => {
  beforeAll(() => open.bringIn('2031-06-10'));

  it('hold every policy once, by date and then by id, those without a date first', async () => {
    const ascending = [
      ['freedonia-ai-action-plan-draft-2031', 'klopstokia-ai-rules-2028'],
      ['sylvania-ai-plan-2030', 'freedonia-ai-law-2029'],
      ['freedonia-ai-action-plan-2031'],
    ];
    expect(await walk('policiesConnection', 'first: 2')).toEqual(ascending);
    const descending = ascending.flat().reverse();
    expect((await walk('policiesConnection', 'first: 2, order: DESC')).flat()).toEqual(descending);
  });

  it('end with the last full page', async () => {
    expect(await walk('policiesConnection', 'first: 5')).toHaveLength(1);
  });

  it.each([
    ['one value', 'level: CITY', ['klopstokia-ai-rules-2028', 'sylvania-ai-plan-2030']],
    ['a year', 'from: "2031", to: "2031"', ['freedonia-ai-action-plan-2031']],
    ['dates from a month on', 'from: "2029-03"', ['freedonia-ai-law-2029', 'freedonia-ai-action-plan-2031']],
    ['dates up to a day', 'to: "2029-03-01"', ['freedonia-ai-law-2029']],
    ['a value and a date', 'policyType: LAW, from: "2030"', []],
  ])('can be narrowed to %s, and counted', async (_title, where, ids) => {
    const given = `first: 1, where: {${where}}`;
    expect((await walk('policiesConnection', given)).flat()).toEqual(ids);
    expect((await walk('policiesConnection', `${given}, order: DESC`)).flat()).toEqual([...ids].reverse());
    const { page } = await open.ask<{ page: Page }>(`{ page: policiesConnection(${given}) { totalCount } }`);
    expect(page.totalCount).toBe(ids.length);
  });

  it.each([
    ['a predicate', 'predicate: "TARGETS"', 'predicate: {eq: "TARGETS"}'],
    ['what nobody has reviewed', 'review: UNREVIEWED', 'review: {eq: UNREVIEWED}'],
    ['opinions', 'modality: OPINION', 'modality: {eq: OPINION}'],
    ['what a person read', 'method: HUMAN', 'method: {eq: HUMAN}'],
  ])('of claims can be narrowed to %s, in the order of ids, and counted', async (_title, where, listed) => {
    const { claims } = await open.ask<{ claims: { id: string }[] }>(
      `{ claims(where: {${listed}}, limit: 100) { id } }`,
    );
    expect(claims.length).toBeGreaterThan(0);
    const given = `first: 40, where: {${where}}`;
    const ids = (await walk('claimsConnection', given)).flat();
    expect(ids.slice(0, claims.length)).toEqual(claims.map(({ id }) => id));
    expect(ids).toEqual([...new Set(ids)].sort());
    const { page } = await open.ask<{ page: Page }>(`{ page: claimsConnection(${given}) { totalCount } }`);
    expect(page.totalCount).toBe(ids.length);
  });

  it('of claims take one condition', async () => {
    const given = 'first: 1, where: {predicate: "TARGETS", review: REVIEWED}';
    const { message } = await open.askRefused(`{ claimsConnection(${given}) { totalCount } }`);
    expect(message).toContain('allowed is 1, of predicate, modality, method, review');
  });

  it('are there for every kind that has a list, with the number that the import stored', async () => {
    const { __schema } = await open.ask<{ __schema: { queryType: { fields: { name: string }[] } } }>(
      '{ __schema { queryType { fields { name } } } }',
    );
    const names = __schema.queryType.fields.map(({ name }) => name).filter((name) => name.endsWith('Connection'));
    expect(names).toHaveLength(16);
    for (const name of names) {
      const { page } = await open.ask<{ page: Page }>(
        `{ page: ${name}(first: 100) { totalCount edges { node { id } } pageInfo { hasNextPage } } }`,
      );
      const [counted, read] = [page.totalCount, page.edges.length];
      expect({ name, read, more: page.pageInfo.hasNextPage }).toEqual({
        name,
        read: Math.min(counted, 100),
        more: counted > 100,
      });
      expect(page.edges.every(({ node }) => node !== null)).toBe(true);
    }
  });

  it('give nodes that can be followed: aliases, fragments, lists with filters', async () => {
    const query = `query ($with: Boolean!) { policiesConnection(first: 1, where: {from: "2031"}) { edges { node {
      ...Names
      ... on Entity @include(if: $with) { review }
      ... on Entity @skip(if: $with) { sortKey }
      hubs: measures(where: {themes: {some: {id: {eq: "compute-hub"}}}}) { id themes { id } }
      measures(sort: {number: DESC}, limit: 1) { number }
    } } } }
    fragment Names on Policy { zh: nameZh places { ... on City { code } } }`;
    expect(await open.ask(query, { with: true })).toEqual({
      policiesConnection: {
        edges: [
          {
            node: {
              zh: '自由市人工智能行动方案（2031—2032年）',
              places: [{ code: '990100' }],
              review: 'REVIEWED',
              hubs: [{ id: 'freedonia-ai-action-plan-2031/n01', themes: [{ id: 'compute-hub' }] }],
              measures: [{ number: null }],
            },
          },
        ],
      },
    });
  });

  it.each([
    ['no page size', 'order: ASC', 'argument "first" of type "Int!" is required'],
    ['a page of none', 'first: 0', '`first` of `policiesConnection` is 0; allowed is 1 to 100.'],
    ['a page too large', 'first: 101', '`first` of `policiesConnection` is 101'],
    ['a cursor of its own making', 'first: 1, after: "x"', '`after` of `policiesConnection` is "x"'],
    ['a date of no form', 'first: 1, where: {from: "May"}', 'allowed is a year, a month or a day'],
    ['two values', 'first: 1, where: {level: CITY, reading: FULL}', 'allowed is 1, of policyType,'],
  ])('refuse %s', async (_title, given, message) => {
    const refused = await open.askRefused(`{ policiesConnection(${given}) { edges { node { id } } } }`);
    expect(refused.code).toMatch(/^(BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED)$/);
    expect(refused.message).toContain(message);
  });

  it('refuse the cursor of another list, and name it', async () => {
    const { citiesConnection } = await open.ask<{ citiesConnection: Page }>(
      '{ citiesConnection(first: 1) { pageInfo { endCursor } } }',
    );
    const { message } = await open.askRefused(
      `{ policiesConnection(first: 1, after: "${citiesConnection.pageInfo.endCursor ?? ''}") { totalCount } }`,
    );
    expect(message).toContain('This one is of `citiesConnection`.');
  });
});

describe('walking while a writer adds and removes', () => {
  it('skips nothing that stays, and gives nothing twice', async () => {
    const names = Array.from({ length: 60 }, (_, number) => `theme-${String(number).padStart(2, '0')}`);
    const staying = names.filter((_, number) => number % 3 === 0);
    const bring = (turn: number) => {
      const there = names.filter((name, number) => staying.includes(name) || (number + turn) % 3 === 0);
      return open.bringInFacts(
        join(source('gazette', 'OFFICIAL'), {
          entities: there.map((id) => entity('Theme', id)),
          claims: there.map((id) => field(`${id} name`, { nameZh: id })),
        }),
        '2031-06-11',
      );
    };
    await open.clear();
    await bring(1);
    const write = async () => {
      for (let turn = 2; turn < 14; turn += 1) await bring(turn);
      return 'done';
    };
    const writer = write();
    const walks: string[][] = [];
    do walks.push((await walk('themesConnection', 'first: 7')).flat());
    while ((await Promise.race([writer, Promise.resolve('writing')])) === 'writing');
    expect(walks.length).toBeGreaterThan(2);
    expect(new Set(walks.map((walked) => walked.join())).size).toBeGreaterThan(1);
    for (const walked of walks) {
      expect(walked).toEqual([...new Set(walked)].sort());
      expect(walked.filter((id) => staying.includes(id))).toEqual(staying);
    }
  });
});
