import { city, theme, type Question } from './question.js';

const hits =
  '{ totalCount complete edges { cursor node { entity { id name } score matchedOn matchedText } } suggestions { text } }';

/** What somebody types. */
export const searching: readonly Question[] = [
  { query: 'search', asked: 'an id', document: `{ search(text: "${city}") ${hits} }`, most: 100 },
  { query: 'search', asked: 'a word of most names', document: `{ search(text: "人工智能") ${hits} }`, most: 1_800 },
  {
    query: 'search',
    asked: 'a word of most names, themes',
    document: `{ search(text: "平台", kinds: [Theme]) ${hits} }`,
    most: 270,
  },
  { query: 'search', asked: 'a misspelt word', document: `{ search(text: "comptuing") ${hits} }`, most: 100 },
  {
    query: 'search',
    asked: 'a word, then on to the entity',
    document: `{ search(text: "${theme}", first: 5) { edges { node { entity { entity { name ... on Theme { broader { name } } } } } } } }`,
    most: 110,
  },
];
