import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { askGraph } from '../../../src/serve/ask-graph.js';
import { openFreedonia, type OpenGraph } from '../open-freedonia.js';

let open: OpenGraph;

beforeAll(async () => {
  open = await openFreedonia();
});
afterAll(() => open.close());

/** The code and the words of the only error of an answer without data. */
async function refusal(
  query: string,
  variables: Record<string, unknown> = {},
): Promise<{ code: unknown; message: string | undefined }> {
  const { data, errors } = await askGraph(open.graph, { query, variables });
  expect(data ?? null).toBeNull();
  expect(errors).toHaveLength(1);
  return { code: errors?.[0]?.extensions?.code, message: errors?.[0]?.message };
}

/** `{ policies: { some: { cities: { some: … } } } }`, so many steps deep. */
function nestFilter(steps: number): object {
  const next = steps % 2 === 0 ? 'policies' : 'cities';
  return steps === 0 ? { id: { eq: 'x' } } : { [next]: { some: nestFilter(steps - 1) } };
}

function nestSelection(levels: number): string {
  if (levels === 1) return 'id';
  return `${levels % 2 === 0 ? 'cities' : 'policies'}(limit: 1) { ${nestSelection(levels - 1)} }`;
}

describe('judgeRequest', () => {
  it.each([
    ['a literal limit above 100', '{ cities(limit: 101) { id } }', {}, 101],
    ['a limit of 0', '{ cities(limit: 0) { id } }', {}, 0],
    ['a limit in a variable', 'query ($n: Int!) { cities(limit: $n) { id } }', { n: 500 }, 500],
    ['a default of a variable', 'query ($n: Int! = 1000) { cities(limit: $n) { id } }', {}, 1000],
    ['a nested limit in a fragment', '{ cities { ...F } } fragment F on City { policies(limit: -1) { id } }', {}, -1],
    ['a page of a connection', '{ policies { issuersConnection(first: 101) { totalCount } } }', {}, 101],
    ['a limit of an own query', '{ citiesTargeting(theme: "compute", limit: 101) { id } }', {}, 101],
  ])('refuses %s, and says what is allowed', async (...[, query, variables, value]) => {
    const { code, message } = await refusal(query, variables);
    expect(code).toBe('BAD_USER_INPUT');
    expect(message).toMatch(new RegExp(`^\`(limit|first)\` of \`\\w+\` is ${value}; allowed is 1 to 100\\. `));
  });

  it.each([
    ['{ cities(where: { id: null }) { id } }', {}],
    ['query ($where: CityWhere) { cities(where: $where) { id } }', { where: { OR: [{ nameZh: null }] } }],
    ['{ cities(where: { policies: { some: { id: null } } }) { id } }', {}],
  ])('refuses a filter that is null: %s', async (query, variables) => {
    const { code, message } = await refusal(query, variables);
    expect(code).toBe('BAD_USER_INPUT');
    expect(message).toMatch(/^The filter on `(id|nameZh)` of `cities` is null; allowed is a filter, or none\./);
  });

  it.each([
    ['{ cities(where: { policies: { some: {} } }) { id } }', {}, 'some'],
    ['{ cities(where: { policies: { none: {} } }) { id } }', {}, 'none'],
    ['{ cities(where: { policies: {} }) { id } }', {}, 'policies'],
    ['{ policies(where: { issuersConnection: { some: { node: {} } } }) { id } }', {}, 'some'],
    [
      'query ($where: CityWhere) { cities(where: $where) { id } }',
      { where: { NOT: { policies: { some: {} } } } },
      'some',
    ],
  ])('refuses a filter by a relationship without a condition, which would count as none: %s', async (...asked) => {
    const [query, variables, key] = asked;
    const { code, message } = await refusal(query, variables);
    expect(code).toBe('BAD_USER_INPUT');
    expect(message).toMatch(
      new RegExp(
        `^The condition of \`${key}\` in a filter of \`(cities|policies)\` is \\{\\}; allowed is one that names a value\\.`,
      ),
    );
  });

  it('finds what has a neighbour, and what has none, by a condition that each neighbour meets', async () => {
    const query = `{
      with: cities(where: { policies: { some: { id: { contains: "" } } } }, sort: [{ id: ASC }]) { id policies(limit: 1) { id } }
      without: cities(where: { policies: { none: { id: { contains: "" } } } }, sort: [{ id: ASC }]) { id policies(limit: 1) { id } }
      all: cities(where: {}, sort: [{ id: ASC }]) { id }
    }`;
    const { data } = await askGraph(open.graph, { query });
    const { with: having, without, all } = data as Record<string, { id: string; policies: unknown[] }[]>;
    expect(having?.length).toBeGreaterThan(0);
    expect(having?.filter(({ policies }) => policies.length === 0)).toEqual([]);
    expect(without?.filter(({ policies }) => policies.length > 0)).toEqual([]);
    expect([...(having ?? []), ...(without ?? [])].map(({ id }) => id).sort()).toEqual(all?.map(({ id }) => id));
  });

  it('refuses a null where a default would do', async () => {
    expect((await refusal('query ($n: Int) { cities(limit: $n) { id } }', { n: null })).code).toBe('BAD_USER_INPUT');
  });

  it('answers twelve levels and refuses thirteen', async () => {
    const { errors } = await askGraph(open.graph, { query: `{ ${nestSelection(12)} }` });
    expect(errors).toBeUndefined();
    expect(
      await refusal(
        `{ cities(limit: 1) { ${nestSelection(12).replace('cities', 'policies { cities').concat(' }')} } }`,
      ),
    ).toMatchObject({
      code: 'DEPTH_LIMIT_EXCEEDED',
    });
  });

  it('answers a filter of four relationship steps and refuses one of five, in variables and in literals', async () => {
    const query = 'query ($where: CityWhere!) { cities(where: $where) { id } }';
    expect(await askGraph(open.graph, { query, variables: { where: nestFilter(4) } })).toMatchObject({
      data: { cities: [] },
    });
    const message = expect.stringMatching(
      /^The number of relationship steps in a filter of `\w+` is 5; allowed is 4\. /,
    );
    const other = 'query ($where: PolicyWhere!) { policies(where: $where) { id } }';
    expect(await refusal(other, { where: nestFilter(5) })).toEqual({ code: 'COST_LIMIT_EXCEEDED', message });
    const literal = JSON.stringify(nestFilter(5)).replace(/"(\w+)":/g, '$1:');
    expect(await refusal(`{ policies(where: ${literal}) { id } }`)).toEqual({ code: 'COST_LIMIT_EXCEEDED', message });
  });

  it.each([
    [
      '51 predicates',
      'predicates in a filter',
      { OR: Array.from({ length: 51 }, (_, index) => ({ id: { eq: `${index}` } })) },
    ],
    ['a list of 251 values', 'values in one list', { id: { in: Array.from({ length: 251 }, String) } }],
  ])('refuses a filter of %s', async (_title, words, where) => {
    const { code, message } = await refusal('query ($where: CityWhere!) { cities(where: $where) { id } }', { where });
    expect(code).toBe('COST_LIMIT_EXCEEDED');
    expect(message).toContain(words);
  });

  it.each([
    [
      '11 root fields',
      `{ ${Array.from({ length: 11 }, (_, index) => `c${index}: stats { dataVersion }`).join(' ')} }`,
      'root fields',
    ],
    [
      '31 aliases',
      `{ stats { ${Array.from({ length: 31 }, (_, index) => `a${index}: __typename`).join(' ')} } }`,
      'aliases',
    ],
    ['21 directives', `{ stats { ${'dataVersion @include(if: true) '.repeat(21)} } }`, 'directives'],
    [
      '100 by 100 by 100 by 100 nodes',
      `{ cities(limit: 100) { policies(limit: 100) { measures(limit: 100) { themes(limit: 100) { id } } } } }`,
      'nodes',
    ],
  ])('refuses %s', async (_title, query, words) => {
    const { code, message } = await refusal(query);
    expect(code).toBe('COST_LIMIT_EXCEEDED');
    expect(message).toContain(`The number of ${words}`);
  });

  it.each([41, 9000])('refuses variables that are nested %i deep before it reads them', async (depth) => {
    const where = Array.from({ length: depth - 1 }).reduce<unknown>((inner) => ({ NOT: inner }), {});
    const query = 'query ($where: CityWhere) { cities(where: $where) { id } }';
    const { code, message } = await refusal(query, { where });
    expect(code).toBe('DEPTH_LIMIT_EXCEEDED');
    expect(message).toContain('The depth of the variables is 41; allowed is 40.');
  });

  it('counts a step of a filter that names no value', async () => {
    const steps = Array.from({ length: 51 }, () => '{ policies: { some: {} } }').join(' ');
    expect(await refusal(`{ cities(where: { OR: [${steps}] }) { id } }`)).toMatchObject({
      code: 'COST_LIMIT_EXCEEDED',
    });
  });

  it.each([
    ['some', '{ broader: { some: {} } }'],
    ['none', '{ broader: { none: {} } }'],
    ['some', '{ NOT: { measures: { some: { AND: [{}] } } } }'],
    ['all', '{ citiesConnection: { all: { node: {} } } }'],
  ])('refuses `%s` without a condition in %s: the library would find everything', async (quantifier, where) => {
    expect(await refusal(`{ themes(where: ${where}) { id } }`)).toEqual({
      code: 'BAD_USER_INPUT',
      message: `The condition of \`${quantifier}\` in a filter of \`themes\` is {}; allowed is one that names a value. Where any will do ask \`${quantifier}: { id: { startsWith: "" } }\`.`,
    });
  });

  it('finds what has any, and what has none, by the condition that the refusal names', async () => {
    const any = '{ id: { startsWith: "" } }';
    const query = `{ has: themes(where: { broader: { some: ${any} } }) { id } hasNot: themes(where: { broader: { none: ${any} } }) { id } all: themes { id broader { id } } }`;
    const { data } = await askGraph(open.graph, { query });
    const all = data?.all as { id: string; broader: unknown[] }[];
    const idsOf = (has: boolean) => all.filter(({ broader }) => broader.length > 0 === has).map(({ id }) => ({ id }));
    expect({ has: data?.has, hasNot: data?.hasNot }).toEqual({ has: idsOf(true), hasNot: idsOf(false) });
    expect(idsOf(true).length * idsOf(false).length).toBeGreaterThan(0);
    const none = await askGraph(open.graph, {
      query: '{ themes(where: { broader: { some: { id: { in: [] } } } }) { id } }',
    });
    expect(none.data).toEqual({ themes: [] });
  });

  it('refuses a document of more than 2000 tokens', async () => {
    expect(await refusal(`{ stats { ${'dataVersion '.repeat(2000)} } }`)).toMatchObject({
      code: 'COST_LIMIT_EXCEEDED',
    });
  });

  it('refuses a mutation, and says how facts enter', async () => {
    expect(await refusal('mutation { deletePolicies { nodesDeleted } }')).toEqual({
      code: 'BAD_USER_INPUT',
      message: 'A mutation was asked; the API only reads. Facts enter by data files: see CONTRIBUTING.md.',
    });
  });

  it.each(['2031-5', '05/31/2031', '2031-02-30', '', 2031])('refuses %j as a date, and names the form', async (day) => {
    const query = 'query ($day: Date) { citiesTargeting(theme: "compute", onDate: $day) { id } }';
    for (const asked of [
      { query, variables: { day } },
      { query: query.replace('($day: Date)', '').replace('$day', JSON.stringify(day)), variables: {} },
    ]) {
      const { code, message } = await refusal(asked.query, asked.variables);
      expect(code).toBe('BAD_USER_INPUT');
      expect(message).toMatch(/A date is written YYYY-MM-DD, like 2031-05-31\.$/);
    }
  });
});
