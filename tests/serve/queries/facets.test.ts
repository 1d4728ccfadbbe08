import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { askFacets, countedEdits } from './ask-facets.js';
import { freedonia, openImported, type ImportedGraph } from './open-imported.js';

let open: ImportedGraph;

beforeAll(async () => {
  open = await openImported();
  await open.bringIn('2031-06-02', freedonia, countedEdits);
});
afterAll(() => open.close());

describe('facets of a kind', () => {
  it('are all that policies have', async () => {
    expect(await askFacets(open, '(kind: Policy)')).toEqual([
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
    const found = await askFacets(open, `(kind: ${kind})`);
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
    expect(await askFacets(open, '(kind: Policy, by: [PLACE, LEVEL, PLACE], first: 1)')).toEqual([
      'PLACE of 5: freedonia-city 2; +3 (3); 0 without',
      'LEVEL of 5: CITY 2; +2 (3); 0 without',
    ]);
  });
});

describe('facets of several kinds', () => {
  it('count everything by kind, and by words that some kinds have', async () => {
    expect(await askFacets(open, '(by: [KIND, LEVEL], first: 2)')).toEqual([
      'KIND of 53: Theme 12, Institution 5; +13 (36); 0 without',
      'LEVEL of 53: CITY 4, MUNICIPALITY 3; +2 (3); 43 without',
    ]);
  });

  it('count ids of a search by what their kinds lead to', async () => {
    const ids =
      '"safety", "sylvania-city", "sylvania-ai-plan-2030", "sylvania-ai-plan-2030/m01", "fund-size", "nowhere"';
    expect(await askFacets(open, `(by: [KIND, THEME, PLACE], filter: { ids: [${ids}] })`)).toEqual([
      'KIND of 5: City 1, Measure 1, Metric 1, Policy 1, Theme 1; 0 without',
      'THEME of 5: compute-centre 3; 2 without',
      'PLACE of 5: freedonia 2, sylvania-city 2; 1 without',
    ]);
    expect(await askFacets(open, '(by: [KIND, THEME], filter: { ids: ["nowhere"] })')).toEqual([
      'KIND of 0: ; 0 without',
      'THEME of 0: ; 0 without',
    ]);
  });
});
