import { city, expert, policy, theme, type Question } from './question.js';

/** Nodes by id and by filters: mostly answered by the library. */
export const nodes: readonly Question[] = [
  {
    query: 'stats',
    asked: 'all',
    document: '{ stats { dataVersion newestSourceOn counts { kind count } } }',
    most: 100,
  },
  { query: 'entity', asked: 'by id', document: `{ entity(id: "${city}") { id name kind } }`, most: 20 },
  { query: 'entity', asked: 'by a former id', document: '{ entity(id: "old-city-000007") { id } }', most: 60 },
  { query: 'policies', asked: 'the first 25', document: '{ policies { id name } }', most: 100 },
  {
    query: 'measures',
    asked: 'the first 25, by sort key',
    document: '{ measures(sort: [{ sortKey: ASC }]) { id name } }',
    most: 120,
  },
  {
    query: 'policies',
    asked: 'newest, a page by sort key',
    document:
      '{ policies(where: { sortKey: { lt: "2020-06-01" } }, sort: [{ sortKey: DESC }], limit: 20) { id name } }',
    most: 100,
  },
  {
    query: 'policies',
    asked: 'by id, with all around it',
    document: `query ($id: ID!) { policies(where: { id: { eq: $id } }) {
      name issuers { name } places { name } measures { textZh themes { name } claims(limit: 5) { evidence(limit: 3) { quote } } } } }`,
    variables: { id: policy },
    most: 250,
  },
  {
    query: 'cities',
    asked: 'those that target a theme, with the measures',
    document: `query ($theme: ID!) {
      cities(where: { policies: { some: { measures: { some: { themes: { some: { id: { eq: $theme } } } } } } } }, limit: 100) {
        nameZh policies(limit: 20) { nameZh measures(where: { themes: { some: { id: { eq: $theme } } } }, limit: 20) { textZh } } } }`,
    variables: { theme },
    most: 440_000,
    grows: 'The library goes through all cities and their policies; `citiesTargeting` does not.',
    mayScan: ['City'],
  },
  {
    query: 'themes',
    asked: 'by id, with cities',
    document: `{ themes(where: { id: { eq: "${theme}" } }) { name cities(limit: 100) { name } } }`,
    most: 21_000,
    grows: 'Neo4j goes through all cities where a theme has as many neighbours; `citiesTargeting` does not.',
    mayScan: ['City&Place'],
  },
  {
    query: 'experts',
    asked: 'by id, with what was said',
    document: `{ experts(where: { id: { eq: "${expert}" } }) { name statements(limit: 20) { summaryZh aboutThemes { name } } } }`,
    most: 120,
  },
];
