import { cityOf } from '../generator/places.js';
import { quiet } from '../generator/policies.js';
import { city, day, knownAt, theme, type Question } from './question.js';

const [district] = cityOf(quiet.cityNumber).districts;
const places = `places: ["${city}", "${district ?? ''}"]`;
const compared = `{ places { place { id } } shared { theme { id } certain } onlyIn { themes { theme { id } } } instruments { measures } }`;
const facet = '{ dimension total without values { value count } }';

/** Places side by side, and numbers. */
export const comparing: readonly Question[] = [
  { query: 'compare', asked: 'two places', document: `{ compare(${places}) ${compared} }`, most: 5_800 },
  {
    query: 'compare',
    asked: 'two places, day',
    document: `{ compare(${places}, validAt: "${day}") ${compared} }`,
    most: 4_800,
  },
  {
    query: 'compare',
    asked: 'two places, as known',
    document: `{ compare(${places}, knownAt: "${knownAt}") ${compared} }`,
    most: 8_000,
  },
  {
    query: 'compare',
    asked: 'targets of two places',
    document: `{ compare(${places}) { targets { metric { id } targets { place amount value policies { id } } } } }`,
    most: 4_600,
  },
  {
    query: 'facets',
    asked: 'policies of a place',
    document: `{ facets(kind: Policy, by: [YEAR, LEVEL, THEME, INSTITUTION], filter: {place: "${city}"}) ${facet} }`,
    most: 1_200,
  },
  {
    query: 'facets',
    asked: 'measures of a theme',
    document: `{ facets(kind: Measure, by: [INSTRUMENT, PLACE], filter: {theme: "${theme}"}) ${facet} }`,
    most: 1_300,
  },
  {
    query: 'facets',
    asked: 'all policies by level',
    document: `{ facets(kind: Policy, by: [LEVEL]) ${facet} }`,
    most: 61_000,
    grows: 'it counts every policy',
  },
  {
    query: 'series',
    asked: 'policies of a place by year',
    document: `{ series(kind: Policy, filter: {place: "${city}"}) { period count } }`,
    most: 200,
  },
  {
    query: 'series',
    asked: 'all policies by year',
    document: '{ series(kind: Policy) { period count } }',
    most: 46_000,
    grows: 'it counts every policy',
  },
];
