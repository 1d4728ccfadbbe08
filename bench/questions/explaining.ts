import { city, knownAt, policy, type Question } from './question.js';

const claims = '{ id value shown decidedBy source { id } quotes { text } }';
const explained = `{ derived independentSources claims ${claims} }`;
const conflict = `{ id kind decidedBy values { value prevails claims { id source { id } } } }`;

/** Why something is shown, and where sources disagree. */
export const explaining: readonly Question[] = [
  {
    query: 'explain',
    asked: 'link of a policy',
    document: `{ explain(subject: "${policy}", predicate: "APPLIES_IN", object: "${city}") ${explained} }`,
    most: 200,
  },
  {
    query: 'explain',
    asked: 'field of a policy, as known',
    document: `{ explain(subject: "${policy}", predicate: "FIELD:publishedOn", knownAt: "${knownAt}") ${explained} }`,
    most: 290,
  },
  {
    query: 'explain',
    asked: 'derived link',
    document: `{ explain(subject: "${city}", predicate: "TARGETS", object: "theme-0") ${explained} }`,
    most: 950,
  },
  {
    query: 'explain',
    asked: 'derived link, as known',
    document: `{ explain(subject: "${city}", predicate: "TARGETS", object: "theme-0", knownAt: "${knownAt}") ${explained} }`,
    most: 2_200,
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
];
