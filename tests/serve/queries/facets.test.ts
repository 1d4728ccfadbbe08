import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freedonia, openImported, type Edit, type ImportedGraph } from './open-imported.js';

const edits: readonly Edit[] = [
  {
    file: 'policies/klopstokia-ai-rules-2028.yaml',
    from: 'places: [{place: klopstokia-city}]',
    to: "places: [{place: klopstokia-city}]\ndates: [{role: PUBLISHED, date: '2027'}]",
  },
  {
    file: 'policies/sylvania-ai-plan-2030.yaml',
    from: 'measures:\n',
    to: `dates: [{role: PUBLISHED, date: '2030-11'}]
targets: [{id: t01, metric: intelligent-compute, operator: EQ, value: 1, unit: EFLOPS, normalValue: 1000, normalUnit: PFLOPS, place: freedonia}]
measures:
  - {id: m02, text: {zh: 其他, en: Others}, instrument: UNCLASSIFIED, modality: STATED}
`,
  },
];

interface Facet {
  dimension: string;
  total: number;
  without: number;
  moreValues: number;
  moreCount: number;
  values: { value: string; count: number }[];
}

/** Each facet in one line: `LEVEL of 5: CITY 2, NATIONAL 1; +2 (2), 0 without`. */
async function askFacets(given: string): Promise<string[]> {
  const { facets } = await open.ask<{ facets: Facet[] }>(
    `{ facets${given} { dimension total without moreValues moreCount values { value count } } }`,
  );
  return facets.map(({ dimension, total, without, moreValues, moreCount, values }) => {
    const more = moreValues > 0 ? `; +${moreValues} (${moreCount})` : '';
    const listed = values.map(({ value, count }) => `${value} ${count}`).join(', ');
    return `${dimension} of ${total}: ${listed}${more}; ${without} without`;
  });
}

let open: ImportedGraph;

beforeAll(async () => {
  open = await openImported();
  await open.bringIn('2031-06-02', freedonia, edits);
});
afterAll(() => open.close());

describe('facets of a kind', () => {
  it('are all that policies have', async () => {
    expect(await askFacets('(kind: Policy)')).toEqual([
      'YEAR of 5: 2027 1, 2029 1, 2030 1, 2031 1; 1 without',
      'LEVEL of 5: CITY 2, MUNICIPALITY 2, NATIONAL 1; 0 without',
      'POLICY_TYPE of 5: ACTION_PLAN 1, DRAFT_FOR_COMMENT 1, LAW 1, PLAN 1, RULE 1; 0 without',
      'READING of 5: EXCERPT 3, TITLE 2; 0 without',
      'REVIEW of 5: REVIEWED 4, UNREVIEWED 1; 0 without',
      'THEME of 5: compute-centre 1, compute-hub 1, compute-infrastructure 1, compute-voucher 1, safety 1; 2 without',
      'PLACE of 5: freedonia-city 2, freedonia 1, klopstokia-city 1, sylvania-city 1; 0 without',
      'INSTITUTION of 5: freedonia-city-government 1, freedonia-government-office 1; 4 without',
    ]);
  });

  it.each([
    [
      'Measure',
      [
        'INSTRUMENT of 5: INFRASTRUCTURE 3, FUNDING 1, UNCLASSIFIED 1; 0 without',
        'MEASURE_TYPE of 5: MEASURE 4, PART 1; 0 without',
        'THEME of 5: compute-centre 1, compute-hub 1, compute-infrastructure 1, compute-voucher 1; 1 without',
        'PLACE of 5: freedonia-city 3, sylvania-city 2; 0 without',
        'INSTITUTION of 5: freedonia-science-bureau 1, freedonia-university 1; 4 without',
      ],
    ],
    [
      // A target is for its own place, and only without one for that of its policy.
      'Target',
      [
        'YEAR of 4: 2032 3; 1 without',
        'THEME of 4: compute-hub 1; 3 without',
        'PLACE of 4: freedonia-city 3, freedonia 1; 0 without',
        'METRIC of 4: intelligent-compute 2, fund-size 1, hub-start 1; 0 without',
      ],
    ],
    [
      'City',
      [
        'LEVEL of 3: CITY 2, MUNICIPALITY 1; 0 without',
        'THEME of 3: compute-centre 1, compute-hub 1, compute-infrastructure 1, compute-voucher 1; 1 without',
        'PLACE of 3: freedonia 3; 0 without',
      ],
    ],
    [
      'Theme',
      [
        'THEME of 12: compute-infrastructure 3, industry 2, policy-support 2, talent 1; 5 without',
        'PLACE of 12: freedonia-city 3, freedonia 1, sylvania-city 1; 7 without',
      ],
    ],
    [
      'Source',
      [
        'TIER of 5: PRESS 2, DATASET 1, MIRROR 1, OFFICIAL 1; 0 without',
        'INSTITUTION of 5: daily-freedonian 1; 4 without',
      ],
    ],
    ['Statement', ['STANCE of 2: NEUTRAL 1, SUPPORTIVE 1; 0 without']],
    ['Designation', ['PLACE of 1: freedonia-city 1, sylvania-city 1; 0 without']],
  ])('count %s by what it has', async (kind, expected) => {
    const found = await askFacets(`(kind: ${kind})`);
    const dimensions = expected.map((line) => line.split(' ')[0] ?? '');
    expect(found.filter((line) => dimensions.includes(line.split(' ')[0] ?? ''))).toEqual(expected);
  });

  it('name their values in both languages, and entities by reference', async () => {
    const answer = await open.ask(
      `{ facets(kind: Policy, by: [PLACE, LEVEL, YEAR], filter: { reading: TITLE, place: "klopstokia-city" }) {
        dimension values { value labelZh labelEn entity { id kind name } } } }`,
    );
    const city = { labelZh: '克洛普斯托克市', labelEn: 'Klopstokia City' };
    const entity = { id: 'klopstokia-city', kind: 'City', name: '克洛普斯托克市' };
    const word = (value: string, labelZh: string, labelEn: string) => [{ value, labelZh, labelEn, entity: null }];
    expect(answer).toEqual({
      facets: [
        { dimension: 'PLACE', values: [{ value: 'klopstokia-city', ...city, entity }] },
        { dimension: 'LEVEL', values: word('CITY', '市', 'City') },
        { dimension: 'YEAR', values: word('2027', '2027', '2027') },
      ],
    });
  });

  it('sum up what is beyond the first values', async () => {
    expect(await askFacets('(kind: Policy, by: [PLACE, LEVEL, PLACE], first: 1)')).toEqual([
      'PLACE of 5: freedonia-city 2; +3 (3); 0 without',
      'LEVEL of 5: CITY 2; +2 (3); 0 without',
    ]);
  });
});

describe('facets of a filter', () => {
  it.each([
    [
      'a place',
      'kind: Measure, by: [INSTRUMENT], filter: { place: "sylvania-city" }',
      'INSTRUMENT of 2: INFRASTRUCTURE 1, UNCLASSIFIED 1; 0 without',
    ],
    [
      'a theme with narrower ones',
      'kind: Policy, by: [LEVEL], filter: { theme: "compute-infrastructure" }',
      'LEVEL of 2: CITY 1, MUNICIPALITY 1; 0 without',
    ],
    [
      'a theme alone',
      'kind: Policy, by: [LEVEL], filter: { theme: "compute-infrastructure", narrower: false }',
      'LEVEL of 1: MUNICIPALITY 1; 0 without',
    ],
    [
      'an institution',
      'kind: Measure, by: [THEME], filter: { institution: "freedonia-university" }',
      'THEME of 1: compute-hub 1; 0 without',
    ],
    [
      'a place and a theme',
      'kind: Policy, by: [LEVEL], filter: { place: "freedonia-city", theme: "compute-centre" }',
      'LEVEL of 0: ; 0 without',
    ],
    [
      'a target for another place than its policy',
      'kind: Target, by: [METRIC], filter: { place: "sylvania-city" }',
      'METRIC of 0: ; 0 without',
    ],
    [
      'cities by a theme',
      'kind: City, by: [LEVEL], filter: { theme: "compute-infrastructure" }',
      'LEVEL of 2: CITY 1, MUNICIPALITY 1; 0 without',
    ],
    [
      'a word',
      'kind: Policy, by: [PLACE], filter: { level: CITY, reading: EXCERPT, review: UNREVIEWED, policyType: PLAN }',
      'PLACE of 1: sylvania-city 1; 0 without',
    ],
    [
      'an instrument',
      'kind: Measure, by: [PLACE], filter: { instrument: FUNDING }',
      'PLACE of 1: freedonia-city 1; 0 without',
    ],
    ['a tier', 'kind: Source, by: [TIER], filter: { tier: MIRROR }', 'TIER of 1: MIRROR 1; 0 without'],
    [
      'days within which a year is',
      'kind: Policy, by: [YEAR], filter: { from: "2027-01-01", to: "2029-03-01" }',
      'YEAR of 2: 2027 1, 2029 1; 0 without',
    ],
    [
      'days within which a year may be',
      'kind: Policy, by: [YEAR], filter: { from: "2027-01-02", to: "2029-02-28" }',
      'YEAR of 0: ; 0 without',
    ],
    [
      'days within which a month is',
      'kind: Policy, by: [YEAR], filter: { from: "2030-11-01", to: "2031-05-30" }',
      'YEAR of 1: 2030 1; 0 without',
    ],
    [
      'an end alone, without what has no date',
      'kind: Policy, by: [YEAR], filter: { to: "2027-12-31" }',
      'YEAR of 1: 2027 1; 0 without',
    ],
    [
      'ids, old ones and unknown ones among them',
      'kind: Policy, by: [LEVEL], filter: { ids: ["klopstokia-rules", "klopstokia-ai-rules-2028", "sylvania-ai-plan-2030", "nowhere", "safety"] }',
      'LEVEL of 2: CITY 2; 0 without',
    ],
    [
      'ids and a theme',
      'kind: Policy, by: [LEVEL], filter: { ids: ["klopstokia-rules", "sylvania-ai-plan-2030"], theme: "compute-centre" }',
      'LEVEL of 1: CITY 1; 0 without',
    ],
    ['an unknown place', 'kind: Policy, by: [LEVEL], filter: { place: "nowhere" }', 'LEVEL of 0: ; 0 without'],
  ])('count what belongs to %s', async (_title, given, expected) => {
    expect(await askFacets(`(${given})`)).toEqual([expected]);
  });
});

describe('facets of several kinds', () => {
  it('count everything by kind, and by words that some kinds have', async () => {
    expect(await askFacets('(by: [KIND, LEVEL], first: 2)')).toEqual([
      'KIND of 53: Theme 12, Institution 5; +13 (36); 0 without',
      'LEVEL of 53: CITY 4, MUNICIPALITY 3; +2 (3); 43 without',
    ]);
  });

  it('count ids of a search by what their kinds lead to', async () => {
    const ids =
      '"safety", "sylvania-city", "sylvania-ai-plan-2030", "sylvania-ai-plan-2030/m01", "fund-size", "nowhere"';
    expect(await askFacets(`(by: [KIND, THEME, PLACE], filter: { ids: [${ids}] })`)).toEqual([
      'KIND of 5: City 1, Measure 1, Metric 1, Policy 1, Theme 1; 0 without',
      'THEME of 5: compute-centre 3; 2 without',
      'PLACE of 5: freedonia 2, sylvania-city 2; 1 without',
    ]);
    expect(await askFacets('(by: [KIND, THEME], filter: { ids: ["nowhere"] })')).toEqual([
      'KIND of 0: ; 0 without',
      'THEME of 0: ; 0 without',
    ]);
  });
});

describe('facets refuse', () => {
  it.each([
    [
      'a dimension that the kind does not have',
      '(kind: Theme, by: [TIER])',
      'A dimension of `facets` on Theme is "TIER"; allowed is KIND, REVIEW, THEME, PLACE. Entities of the kind Theme have no such value.',
    ],
    [
      'a filter that the kind does not have',
      '(kind: Source, filter: { level: CITY })',
      'A key of the filter of `facets` on Source is "level"; allowed is from, ids, institution, review, tier, to. Entities of the kind Source have no such value.',
    ],
    [
      'links of every kind',
      '(by: [PLACE])',
      'A dimension of `facets` without a kind is "PLACE"; allowed is one whose values are words, or any with `ids`. Name a kind.',
    ],
    [
      'a filter by links of every kind',
      '(filter: { place: "freedonia-city" })',
      'A key of the filter of `facets` without a kind is "place"; allowed is any that is no link. Name a kind.',
    ],
    [
      'a page that is too long',
      '(kind: Policy, first: 101)',
      '`first` of `facets` is 101; allowed is 1 to 100. Ask for a smaller page, and for more with a filter on `sortKey`.',
    ],
  ])('%s', async (_title, given, message) => {
    expect(await open.askRefused(`{ facets${given} { total } }`)).toEqual({ code: 'BAD_USER_INPUT', message });
  });
});
