import { cityOf } from '../generator/places.js';
import { quiet } from '../generator/policies.js';
import { city, expert, policy, type Question } from './question.js';

const { university } = cityOf(quiet.cityNumber);
const path = '{ length steps { from { id } type to { id } claimId } }';
const picture = '{ nodes { distance node { id } } links { from type to } omitted { nodes links unread { id } } }';

/** How things hang together. */
export const connecting: readonly Question[] = [
  {
    query: 'paths',
    asked: 'a policy and a university, 3 steps',
    document: `{ paths(from: "${policy}", to: "${university}", maxLength: 3) ${path} }`,
    most: 1_200,
  },
  {
    query: 'paths',
    asked: 'an expert and a city, 4 steps',
    document: `{ paths(from: "${expert}", to: "${city}") ${path} }`,
    most: 7_600,
    grows: 'up to 20,000 relationships are read, and more are refused',
  },
  {
    query: 'neighbourhood',
    asked: 'of a policy',
    document: `{ neighbourhood(id: "${policy}") ${picture} }`,
    most: 490,
  },
  {
    query: 'neighbourhood',
    asked: 'of a city, 2 steps',
    document: `{ neighbourhood(id: "${city}", depth: 2) ${picture} }`,
    most: 9_500,
    grows: 'more stands around what its policies share with others',
  },
  {
    query: 'policyLineage',
    asked: 'up from a policy',
    document:
      '{ policyLineage(id: "policy-000059", directions: [UP, EARLIER]) { direction distance type policy { id } } }',
    most: 530,
  },
];
