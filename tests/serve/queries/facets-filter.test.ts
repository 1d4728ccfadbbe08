import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { askFacets, countedEdits } from './ask-facets.js';
import { freedonia, openImported, type ImportedGraph } from './open-imported.js';

let open: ImportedGraph;

beforeAll(async () => {
  open = await openImported();
  await open.bringIn('2031-06-02', freedonia, countedEdits);
});
afterAll(() => open.close());

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
    [
      'a text, as search finds it',
      'kind: Policy, by: [LEVEL], filter: { text: "人工智能", level: CITY }',
      'LEVEL of 2: CITY 2; 0 without',
    ],
    [
      'a text and ids',
      'kind: Policy, by: [LEVEL], filter: { text: "规则", ids: ["klopstokia-rules", "sylvania-ai-plan-2030"] }',
      'LEVEL of 1: CITY 1; 0 without',
    ],
    [
      'a text and ids in every kind',
      'by: [KIND], filter: { text: "算力枢纽" }',
      'KIND of 3: Initiative 1, Measure 1, Theme 1; 0 without',
    ],
    ['an unknown place', 'kind: Policy, by: [LEVEL], filter: { place: "nowhere" }', 'LEVEL of 0: ; 0 without'],
  ])('count what belongs to %s', async (_title, given, expected) => {
    expect(await askFacets(open, `(${given})`)).toEqual([expected]);
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
      'A key of the filter of `facets` on Source is "level"; allowed is from, ids, institution, review, text, tier, to. Entities of the kind Source have no such value.',
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
      'a text that search refuses',
      '(filter: { text: "a b1 c1 d1 e1 f1 g1 h1 i1 j1" })',
      'The number of terms in `text` of `search` is 9; allowed is at most 8. Leave out what is not needed to find it; blanks and words like "the" and "of" do not count as terms.',
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
