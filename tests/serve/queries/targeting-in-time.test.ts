import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freedonia, openImported, type Edit, type ImportedGraph } from './open-imported.js';

let open: ImportedGraph;

const plan = 'policies/freedonia-ai-action-plan-2031.yaml';
const measure = 'freedonia-ai-action-plan-2031/n01';
const later: Edit = { file: plan, from: "date: '2031-07-01'", to: "date: '2031-09-01'" };

// On the first of July the graph learns another day of force of the plan, whose period ends with 2032.
beforeAll(async () => {
  open = await openImported();
  await open.bringIn('2031-06-02');
  await open.bringIn('2031-07-01', freedonia, [later]);
});
afterAll(() => open.close());

interface Targeting {
  citiesTargeting: { id: string }[];
  measuresTargeting: { id: string; policies: { id: string }[] }[];
}

async function ask(given: string): Promise<readonly string[]> {
  const { citiesTargeting, measuresTargeting } = await open.ask<Targeting>(
    `{ citiesTargeting(${given}) { id } measuresTargeting(${given}) { id policies { id } } }`,
  );
  for (const { policies } of measuresTargeting) expect(policies).toEqual([{ id: 'freedonia-ai-action-plan-2031' }]);
  return [...citiesTargeting, ...measuresTargeting].map(({ id }) => id);
}

describe('citiesTargeting and measuresTargeting, on a day', () => {
  it.each([
    ['before its day of force', 'onDate: "2031-08-31"', []],
    ['from its day of force', 'onDate: "2031-09-01"', ['freedonia-city', measure]],
    ['before that day as it was known', 'onDate: "2031-06-30", knownAt: "2031-06-15"', []],
    ['from that day as it was known', 'onDate: "2031-07-01", knownAt: "2031-06-15"', ['freedonia-city', measure]],
    ['after the period it plans for, of which no end is stated', 'onDate: "2033-01-01"', []],
    ['of which nothing was known yet', 'onDate: "2031-09-01", knownAt: "2031-06-01"', []],
  ])('go by the plan %s', async (_title, given, expected) => {
    expect(await ask(`theme: "compute-hub", ${given}`)).toEqual(expected);
  });

  it('go through narrower themes, and leave them out when told so', async () => {
    expect(await ask('theme: "compute-infrastructure", onDate: "2031-09-01"')).toEqual([
      'freedonia-city',
      measure,
      'freedonia-ai-action-plan-2031/p1',
    ]);
    expect(await ask('theme: "industry", narrower: false, onDate: "2031-09-01"')).toEqual([]);
  });

  it('pass over what is not in force until the page is full', async () => {
    const given = 'theme: "compute-infrastructure", onDate: "2031-09-01", limit: 1';
    const list = async (after: string) =>
      (await open.ask<Targeting>(`{ measuresTargeting(${given}${after}) { id } }`)).measuresTargeting;
    expect(await list('')).toEqual([{ id: measure }]);
    expect(await list(`, after: "${measure}"`)).toEqual([{ id: 'freedonia-ai-action-plan-2031/p1' }]);
    expect(await list(', after: "freedonia-ai-action-plan-2031/p1"')).toEqual([]);
  });
});
