import type { Question } from './question.js';

/** Pages of a kind. */
export const paging: readonly Question[] = [
  {
    query: 'policiesConnection',
    asked: 'the newest 20, with their number',
    document: '{ policiesConnection(first: 20, order: DESC) { totalCount edges { cursor node { id name } } } }',
    most: 160,
  },
  {
    query: 'policiesConnection',
    asked: 'of a level and a time',
    document:
      '{ policiesConnection(first: 20, where: {level: CITY, from: "2020-06"}) { edges { cursor node { id name } } } }',
    most: 160,
  },
  {
    query: 'policiesConnection',
    asked: 'of a level, counted',
    document: '{ policiesConnection(first: 1, where: {level: CITY}) { totalCount edges { node { id } } } }',
    most: 9_400,
    grows: 'it counts the policies of the level in the index',
  },
  {
    query: 'claimsConnection',
    asked: 'first 20, with their number',
    document: '{ claimsConnection(first: 20) { totalCount edges { node { id predicate } } } }',
    most: 130,
  },
  {
    query: 'claimsConnection',
    asked: 'of a predicate',
    document: '{ claimsConnection(first: 20, where: {predicate: "TARGETS"}) { edges { node { id predicate } } } }',
    most: 130,
  },
];
