import { city, day, knownAt, theme, type Question } from './question.js';

const reference = '{ id name }';

/** Who targets a theme. */
export const targeting: readonly Question[] = [
  {
    query: 'citiesTargeting',
    asked: 'theme',
    document: `{ citiesTargeting(theme: "${theme}") ${reference} }`,
    most: 240,
  },
  {
    query: 'citiesTargeting',
    asked: 'theme, day',
    document: `{ citiesTargeting(theme: "${theme}", onDate: "${day}") ${reference} }`,
    most: 1_900,
  },
  {
    query: 'citiesTargeting',
    asked: 'theme, with districts',
    document: `{ citiesTargeting(theme: "${theme}", includeDistricts: true) ${reference} }`,
    most: 2_200,
  },
  {
    query: 'citiesTargeting',
    asked: 'theme, as known',
    document: `{ citiesTargeting(theme: "${theme}", knownAt: "${knownAt}") ${reference} }`,
    most: 6_300,
  },
  {
    query: 'measuresTargeting',
    asked: 'theme',
    document: `{ measuresTargeting(theme: "${theme}") ${reference} }`,
    most: 300,
  },
  {
    query: 'measuresTargeting',
    asked: 'theme, place',
    document: `{ measuresTargeting(theme: "theme-0", place: "${city}") ${reference} }`,
    most: 800,
  },
  {
    query: 'measuresTargeting',
    asked: 'theme, day',
    document: `{ measuresTargeting(theme: "${theme}", onDate: "${day}") ${reference} }`,
    most: 1_600,
  },
  {
    query: 'measuresTargeting',
    asked: 'theme, place, as known',
    document: `{ measuresTargeting(theme: "theme-0", place: "${city}", knownAt: "${knownAt}") ${reference} }`,
    most: 3_800,
  },
];
