import { city, day, knownAt, metric, policy, theme, type Question } from './question.js';

const matrix = '{ places { id } themes { id } cells { theme place answer measures { count } statedBy { ids } } }';
const force = '{ policy { id } status by { date claimId } replacedBy { id } }';
const ledger = '{ target { id } outcome places { id } policies { id } observations { observation { id } outcome } }';

/** What is covered, in force, met. */
export const judging: readonly Question[] = [
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
    most: 5_700,
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
];
