import { city, knownAt, policy, theme, type Question } from './question.js';

const entries = '{ edges { cursor node { date what entity { id name } claimIds } } pageInfo { hasNextPage } }';
const moves = '{ place { id } rank date lag { atLeast } policy { id } claimIds }';
const facts = '{ totalCount edges { node { subject { id } predicate claims { id } } } }';

/** What happened when, who was first, and what rests on one source. */
export const dating: readonly Question[] = [
  { query: 'timeline', asked: 'first 20', document: `{ timeline ${entries} }`, most: 1_700 },
  {
    query: 'timeline',
    asked: 'of a month',
    document: `{ timeline(from: "2024-05-01", to: "2024-05-31", first: 20) ${entries} }`,
    most: 3_500,
  },
  { query: 'timeline', asked: 'of a place', document: `{ timeline(place: "${city}") ${entries} }`, most: 4_000 },
  { query: 'timeline', asked: 'of a theme', document: `{ timeline(theme: "${theme}") ${entries} }`, most: 3_000 },
  { query: 'timeline', asked: 'of a policy', document: `{ timeline(policy: "${policy}") ${entries} }`, most: 560 },
  {
    query: 'timeline',
    asked: 'of a place, as known',
    document: `{ timeline(place: "${city}", knownAt: "${knownAt}") ${entries} }`,
    most: 5_600,
  },
  { query: 'firstMovers', asked: 'theme', document: `{ firstMovers(theme: "${theme}") ${moves} }`, most: 2_800 },
  { query: 'singleSourced', asked: 'first 20', document: `{ singleSourced ${facts} }`, most: 2_100 },
  {
    query: 'singleSourced',
    asked: 'of a policy',
    document: `{ singleSourced(policy: "${policy}") ${facts} }`,
    most: 1_600,
  },
];
