import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { root } from '../open-freedonia.js';
import { openImported, type ImportedGraph } from './open-imported.js';

const cities = ['beijing', 'shanghai', 'shenzhen'];
const places = JSON.stringify(cities);
let open: ImportedGraph;

beforeAll(async () => {
  open = await openImported();
  await open.bringIn('2031-06-02', `${root}data`);
});
afterAll(() => open.close());

interface Theme {
  theme: { id: string };
  certain: boolean;
  cells: { place: string; answer: string; readInFull: { count: number } }[];
}
interface Groups {
  shared: Theme[];
  onlyIn: { place: { id: string }; themes: Theme[] }[];
  missingIn: { place: { id: string }; themes: Theme[] }[];
  inSome: Theme[];
  inNone: Theme[];
}

async function askGroups(given: string): Promise<Groups> {
  const theme = 'theme { id } certain cells { place answer readInFull { count } }';
  const { compare } = await open.ask<{ compare: Groups }>(
    `{ compare(places: ${places}${given}) { shared { ${theme} } onlyIn { place { id } themes { ${theme} } }
      missingIn { place { id } themes { ${theme} } } inSome { ${theme} } inNone { ${theme} } } }`,
  );
  return compare;
}

/** A page that is full may lack some. */
function checkPages(pages: readonly (readonly unknown[])[]): void {
  expect(pages.filter((page) => page.length === 0 || page.length >= 100)).toEqual([]);
}

const ids = (themes: Theme[]) => themes.map(({ theme }) => theme.id);

describe('themes of Beijing, Shanghai and Shenzhen', () => {
  it('are shared, of one alone, or missing in one, as the derived relationships of the cities say', async () => {
    const { cities: found } = await open.ask<{
      cities: { id: string; early: { id: string }[]; late: { id: string }[] }[];
    }>(
      `{ cities(where: { id: { in: ${places} } }) { id
        early: targetedThemes(limit: 100, where: { sortKey: { lt: "#h" } }) { id }
        late: targetedThemes(limit: 100, where: { sortKey: { gte: "#h" } }) { id } } }`,
    );
    checkPages(found.flatMap(({ early, late }) => [early, late]));
    const own = new Map(found.map(({ id, early, late }) => [id, [...early, ...late].map((theme) => theme.id)]));
    const stating = (theme: string) => cities.filter((city) => own.get(city)?.includes(theme));
    const all = [...new Set([...own.values()].flat())].sort();
    const groups = await askGroups(', narrower: false');
    expect(ids(groups.shared)).toEqual(all.filter((theme) => stating(theme).length === 3));
    for (const [index, city] of cities.entries()) {
      const only = all.filter((theme) => stating(theme).length === 1 && stating(theme)[0] === city);
      const missing = all.filter((theme) => stating(theme).length === 2 && !stating(theme).includes(city));
      expect([city, ids(groups.onlyIn[index]?.themes ?? [])]).toEqual([city, only]);
      expect([city, ids(groups.missingIn[index]?.themes ?? [])]).toEqual([city, missing]);
    }
    expect([groups.inSome, groups.inNone]).toEqual([[], []]);
  });

  it('never show silence as an answer where no policy of a city was read in full', async () => {
    const groups = await askGroups('');
    const themes = [...groups.onlyIn, ...groups.missingIn].flatMap((row) => row.themes);
    expect(themes.length).toBeGreaterThan(10);
    const silent = themes.flatMap(({ cells }) => cells.filter(({ answer }) => answer === 'NOT_STATED'));
    expect(silent.length).toBeGreaterThan(0);
    expect(silent.filter(({ readInFull }) => readInFull.count === 0)).toEqual([]);
    const open = themes.filter(({ cells }) => cells.some(({ answer }) => answer === 'NOT_READ'));
    expect(themes.filter(({ certain }) => !certain)).toEqual(open);
    expect(open.length).toBeGreaterThan(0);
  });

  it('count compute hubs for Shanghai and Shenzhen, and do not know of Beijing', async () => {
    const { missingIn } = await askGroups(', themes: ["compute-hub"]');
    const answers = ['NOT_READ', 'STATED', 'STATED'];
    const found = missingIn.map(({ place, themes }) => [
      place.id,
      themes.map(({ cells }) => cells.map((cell) => cell.answer)),
    ]);
    expect(found).toEqual([
      ['beijing', [answers]],
      ['shanghai', []],
      ['shenzhen', []],
    ]);
  });
});

describe('instruments of Beijing, Shanghai and Shenzhen', () => {
  it('are those of the measures that lists show, drafts left out', async () => {
    interface Measure {
      id: string;
      instrument: string;
      measureType: string;
    }
    interface Policy {
      policyType: string;
      reading: string;
      rules: Measure[];
      others: Measure[];
    }
    const { cities: found } = await open.ask<{ cities: { id: string; policies: Policy[] }[] }>(
      `{ cities(where: { id: { in: ${places} } }) { id policies(limit: 100) {
        policyType reading
        rules: measures(limit: 100, where: { instrument: { in: [REGULATION, DEMONSTRATION, ORGANISATION] } }) { id instrument measureType }
        others: measures(limit: 100, where: { NOT: { instrument: { in: [REGULATION, DEMONSTRATION, ORGANISATION] } } }) { id instrument measureType } } } }`,
    );
    const pages = found.flatMap(({ policies }) => policies.flatMap(({ rules, others }) => [rules, others]));
    checkPages(pages.filter((page) => page.length > 0));
    const expected = found.map(({ id, policies }) => {
      const own = policies.filter(({ policyType }) => policyType !== 'DRAFT_FOR_COMMENT');
      const measures = own
        .flatMap(({ rules, others }) => [...rules, ...others])
        .filter(({ measureType }) => measureType === 'MEASURE');
      const counts = new Map<string, number>();
      for (const { instrument } of measures) counts.set(instrument, (counts.get(instrument) ?? 0) + 1);
      const full = own.filter(({ reading }) => reading === 'FULL').length;
      return { id, full, measures: measures.length, counts: [...counts].sort() };
    });
    const { compare } = await open.ask<{
      compare: {
        instruments: {
          place: { id: string };
          readInFull: number;
          measures: number;
          families: { family: string; count: number }[];
          instruments: { instrument: string; measures: { count: number } }[];
        }[];
      };
    }>(
      `{ compare(places: ${places}) { instruments { place { id } readInFull measures families { family count }
        instruments { instrument measures { count } } } } }`,
    );
    const counted = compare.instruments.map(({ place, readInFull, measures, instruments }) => ({
      ...{ id: place.id, full: readInFull, measures },
      counts: instruments
        .map(({ instrument, measures }): [string, number] => [instrument, measures.count])
        .filter(([, count]) => count > 0)
        .sort(),
    }));
    expect(counted).toEqual(expected);
    for (const { families, measures } of compare.instruments) {
      expect(families.map(({ family }) => family)).toEqual(['SUPPLY', 'ENVIRONMENT', 'DEMAND', 'UNCLASSIFIED']);
      expect(families.reduce((sum, { count }) => sum + count, 0)).toBe(measures);
    }
  });
});

describe('targets of Beijing, Shanghai and Shenzhen', () => {
  it('stand in one unit, those of an earlier plan before those of its successor', async () => {
    const answer = await open.ask(
      `{ compare(places: ${places}) { targets(metrics: ["core-industry-scale"]) { unit closeMetrics { id } targets { place amount value dueOn prevails } } } }`,
    );
    expect(answer).toEqual({
      compare: {
        targets: [
          {
            unit: 'CNY',
            closeMetrics: [{ id: 'core-industry-revenue' }, { id: 'core-output' }],
            targets: [
              { place: 'beijing', amount: '≥ 3000亿元', value: 3e11, dueOn: '2025', prevails: true },
              { place: 'shenzhen', amount: '> 100亿元', value: 1e10, dueOn: '2020', prevails: null },
              { place: 'shenzhen', amount: '> 300亿元', value: 3e10, dueOn: '2023', prevails: null },
            ],
          },
        ],
      },
    });
  });

  it('are those of the ledger of each city, drafts left out', async () => {
    const { compare } = await open.ask<{
      compare: { targets: { targets: { place: string; target: { id: string } }[] }[] };
    }>(`{ compare(places: ${places}) { targets { targets { place target { id } } } } }`);
    const found = compare.targets.flatMap(({ targets }) => targets);
    for (const city of cities) {
      const { targetLedger } = await open.ask<{ targetLedger: { target: { id: string }; draft: boolean }[] }>(
        `{ targetLedger(place: "${city}") { target { id } draft } }`,
      );
      const expected = targetLedger.filter(({ draft }) => !draft).map(({ target }) => target.id);
      expect(
        found
          .filter(({ place }) => place === city)
          .map(({ target }) => target.id)
          .sort(),
      ).toEqual(expected);
    }
  });
});
