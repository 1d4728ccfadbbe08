import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { root } from '../open-freedonia.js';
import { openImported, type ImportedGraph } from './open-imported.js';

let open: ImportedGraph;

beforeAll(async () => {
  open = await openImported();
  await open.bringIn('2031-06-02', `${root}data`);
});
afterAll(() => open.close());

/** A page that is full may lack some. */
function checkPages(pages: readonly (readonly unknown[])[]): void {
  expect(pages.filter((page) => page.length === 0 || page.length >= 100)).toEqual([]);
}

interface Counted {
  total: number;
  without: number;
  values: { value: string; count: number }[];
}

describe('facets and series of the policies', () => {
  /** Every policy, in pages by id. */
  async function listPolicies() {
    interface Policy {
      id: string;
      sortKey: string;
      level: string;
      places: { id: string }[];
      themes: { id: string }[];
      rules: { themes: { id: string }[] }[];
      others: { themes: { id: string }[] }[];
    }
    const list = async (where: string) =>
      (
        await open.ask<{ policies: Policy[] }>(
          `{ policies(where: ${where}, limit: 100) { id sortKey level places(limit: 20) { id } themes(limit: 50) { id }
            rules: measures(limit: 100, where: { instrument: { in: [REGULATION, DEMONSTRATION, ORGANISATION] } }) { themes(limit: 20) { id } }
            others: measures(limit: 100, where: { NOT: { instrument: { in: [REGULATION, DEMONSTRATION, ORGANISATION] } } }) { themes(limit: 20) { id } } } }`,
        )
      ).policies;
    const pages = [await list('{ sortKey: { lt: "2024-06" } }'), await list('{ sortKey: { gte: "2024-06" } }')];
    checkPages(pages);
    return pages.flat();
  }

  function count(values: readonly string[]): string[] {
    const counts = new Map<string, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts].map(([value, times]) => `${value} ${times}`).sort();
  }

  it('count what the lists show', async () => {
    const policies = await listPolicies();
    const { facets, series } = await open.ask<{
      facets: Counted[];
      series: { period: string | null; count: number }[];
    }>(
      `{ facets(kind: Policy, by: [LEVEL, YEAR, PLACE, THEME], first: 100) { total without values { value count } }
         series(kind: Policy) { period count } }`,
    );
    const [level, year, place, theme] = facets.map(({ values }) =>
      values.map((one) => `${one.value} ${one.count}`).sort(),
    );
    const years = policies.map(({ sortKey }) => sortKey.slice(0, 4).replace(/^#.*/, 'undated'));
    const dated = years.filter((one) => one !== 'undated');
    expect(facets.map(({ total }) => total)).toEqual([
      policies.length,
      policies.length,
      policies.length,
      policies.length,
    ]);
    expect(level).toEqual(count(policies.map((policy) => policy.level)));
    expect(year).toEqual(count(dated));
    expect(facets[1]?.without).toBe(policies.length - dated.length);
    expect(place).toEqual(count(policies.flatMap((policy) => policy.places.map(({ id }) => id))));
    const themesOf = policies.map(({ themes, rules, others }) => [
      ...new Set([...themes, ...[...rules, ...others].flatMap((measure) => measure.themes)].map(({ id }) => id)),
    ]);
    expect(count(themesOf.flat())).toEqual(expect.arrayContaining(theme ?? []));
    expect(theme).toHaveLength(100);
    expect(facets[3]?.without).toBe(themesOf.filter((themes) => themes.length === 0).length);
    expect(
      series
        .filter((point) => point.count > 0)
        .map((point) => `${point.period ?? 'undated'} ${point.count}`)
        .sort(),
    ).toEqual(count(years));
  });

  it('count a filter as they count the ids that a list gives for it', async () => {
    const { policies } = await open.ask<{ policies: { id: string }[] }>(
      '{ policies(where: { cities: { some: { id: { eq: "shanghai" } } } }, limit: 100) { id } }',
    );
    const query = (filter: string) =>
      `{ facets(kind: Policy, by: [LEVEL, YEAR, THEME, INSTITUTION], filter: ${filter}) {
        dimension total without moreValues moreCount values { value count labelZh labelEn } } }`;
    expect(policies.length).toBeGreaterThan(5);
    expect(await open.ask(query(`{ ids: ${JSON.stringify(policies.map(({ id }) => id))} }`))).toEqual(
      await open.ask(query('{ place: "shanghai" }')),
    );
  });
});
