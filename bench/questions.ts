import { outline, quiet, quietAfter } from './generator/policies.js';

/** A question that is profiled at several sizes of the graph. */
export interface Question {
  /** The field of the API that answers it. */
  readonly query: string;
  /** What is asked with it. */
  readonly asked: string;
  readonly document: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** The most database hits that it may take at 10,000 policies. */
  readonly most: number;
  /** Why its hits grow with the graph; without it they must not. */
  readonly grows?: string;
  /** Labels that it may scan from end to end. */
  readonly mayScan?: readonly string[];
}

const { city, theme, metric, expert } = quiet;
const policy = Array.from({ length: quietAfter }, (_, number) => outline(number)).find(
  ({ place }) => place === city,
)?.id;
const day = '2024-06-01';
/** A day on which everything was known already. */
const knownAt = '2031-06-30';
const reference = '{ id name }';
const claims = '{ id value shown decidedBy source { id } quotes { text } }';
const explained = `{ derived independentSources claims ${claims} }`;
const conflict = `{ id kind decidedBy values { value prevails claims { id source { id } } } }`;
const matrix = '{ places { id } themes { id } cells { theme place answer measures { count } statedBy { ids } } }';
const force = '{ policy { id } status by { date claimId } replacedBy { id } }';
const ledger = '{ target { id } outcome places { id } policies { id } observations { observation { id } outcome } }';

/**
 * Every query of our own, and lists of the library, with the arguments that make a difference. Each asks about something quiet: its answer is as large
 * at 10,000 policies as at 1,000. One row more is all that a new query needs.
 */
export const questions: readonly Question[] = [
  {
    query: 'stats',
    asked: 'all',
    document: '{ stats { dataVersion newestSourceOn counts { kind count } } }',
    most: 100,
  },
  { query: 'entity', asked: 'by id', document: `{ entity(id: "${city}") { id name kind } }`, most: 100 },
  { query: 'entity', asked: 'by a former id', document: '{ entity(id: "old-city-000007") { id } }', most: 100 },

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
    most: 1_300,
  },
  {
    query: 'citiesTargeting',
    asked: 'theme, with districts',
    document: `{ citiesTargeting(theme: "${theme}", includeDistricts: true) ${reference} }`,
    most: 1_300,
  },
  {
    query: 'citiesTargeting',
    asked: 'theme, as known',
    document: `{ citiesTargeting(theme: "${theme}", knownAt: "${knownAt}") ${reference} }`,
    most: 3_900,
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
    asked: 'theme, place, as known',
    document: `{ measuresTargeting(theme: "theme-0", place: "${city}", knownAt: "${knownAt}") ${reference} }`,
    most: 1_800,
  },

  {
    query: 'explain',
    asked: 'link of a policy',
    document: `{ explain(subject: "${policy}", predicate: "APPLIES_IN", object: "${city}") ${explained} }`,
    most: 310,
  },
  {
    query: 'explain',
    asked: 'field of a policy, as known',
    document: `{ explain(subject: "${policy}", predicate: "FIELD:publishedOn", knownAt: "${knownAt}") ${explained} }`,
    most: 420,
  },
  {
    query: 'explain',
    asked: 'derived link',
    document: `{ explain(subject: "${city}", predicate: "TARGETS", object: "theme-0") ${explained} }`,
    most: 1_100,
  },
  {
    query: 'explain',
    asked: 'derived link, as known',
    document: `{ explain(subject: "${city}", predicate: "TARGETS", object: "theme-0", knownAt: "${knownAt}") ${explained} }`,
    most: 2_300,
  },
  {
    query: 'conflicts',
    asked: 'place',
    document: `{ conflicts(place: "${city}", limit: 20) ${conflict} }`,
    most: 3_700,
  },
  {
    query: 'conflicts',
    asked: 'policy',
    document: `{ conflicts(policy: "${policy}", limit: 20) ${conflict} }`,
    most: 390,
  },
  {
    query: 'conflicts',
    asked: 'first 20',
    document: `{ conflicts(limit: 20) ${conflict} }`,
    most: 27_000,
    grows: 'All conflicts are put in order, and there are more.',
  },

  {
    query: 'coverage',
    asked: 'place, themes',
    document: `{ coverage(places: ["${city}"], themes: ["${theme}", "theme-0"]) ${matrix} }`,
    most: 2_400,
  },
  {
    query: 'coverage',
    asked: 'place, themes, day',
    document: `{ coverage(places: ["${city}"], themes: ["${theme}", "theme-0"], validAt: "${day}") ${matrix} }`,
    most: 2_100,
  },
  {
    query: 'coverage',
    asked: 'place, themes, as known',
    document: `{ coverage(places: ["${city}"], themes: ["${theme}", "theme-0"], knownAt: "${knownAt}") ${matrix} }`,
    most: 21_000,
    grows: 'Narrower themes are found among all claims about a theme.',
  },
  { query: 'coverage', asked: 'place', document: `{ coverage(places: ["${city}"]) ${matrix} }`, most: 16_000 },

  {
    query: 'policiesInForce',
    asked: 'day, place',
    document: `{ policiesInForce(onDate: "${day}", place: "${city}") ${force} }`,
    most: 1_100,
  },
  {
    query: 'policiesInForce',
    asked: 'day, first 20',
    document: `{ policiesInForce(onDate: "${day}", limit: 20) ${force} }`,
    most: 6_000,
  },
  {
    query: 'policiesInForce',
    asked: 'day, status, first 20',
    document: `{ policiesInForce(onDate: "${day}", status: [REPLACED], limit: 20) ${force} }`,
    most: 60_000,
  },
  {
    query: 'policiesInForce',
    asked: 'day, place, as known',
    document: `{ policiesInForce(onDate: "${day}", place: "${city}", knownAt: "${knownAt}") ${force} }`,
    most: 1_800,
  },
  { query: 'targetLedger', asked: 'place', document: `{ targetLedger(place: "${city}") ${ledger} }`, most: 2_300 },
  {
    query: 'targetLedger',
    asked: 'metric',
    document: `{ targetLedger(metric: "${metric}", limit: 20) ${ledger} }`,
    most: 6_000,
  },
  { query: 'targetLedger', asked: 'policy', document: `{ targetLedger(policy: "${policy}") ${ledger} }`, most: 390 },
  {
    query: 'targetLedger',
    asked: 'first 20',
    document: `{ targetLedger(limit: 20) ${ledger} }`,
    most: 10_000,
    grows: 'More is observed in the places of the first targets.',
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
    most: 220,
  },
  {
    query: 'cities',
    asked: 'those that target a theme, with the measures',
    document: `query ($theme: ID!) {
      cities(where: { policies: { some: { measures: { some: { themes: { some: { id: { eq: $theme } } } } } } } }, limit: 100) {
        nameZh policies(limit: 20) { nameZh measures(where: { themes: { some: { id: { eq: $theme } } } }, limit: 20) { textZh } } } }`,
    variables: { theme },
    most: 400_000,
    grows: 'The library goes through all cities and their policies; `citiesTargeting` does not.',
    mayScan: ['City'],
  },
  {
    query: 'themes',
    asked: 'by id, with cities',
    document: `{ themes(where: { id: { eq: "${theme}" } }) { name cities(limit: 100) { name } } }`,
    most: 19_000,
    grows: 'Neo4j goes through all cities where a theme has as many neighbours; `citiesTargeting` does not.',
    mayScan: ['City&Place'],
  },
  {
    query: 'experts',
    asked: 'by id, with what was said',
    document: `{ experts(where: { id: { eq: "${expert}" } }) { name statements(limit: 20) { summaryZh aboutThemes { name } } } }`,
    most: 110,
  },
];
