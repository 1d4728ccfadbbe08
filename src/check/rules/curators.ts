import { findOutermost } from '../group-facts.js';
import type { Citation, FieldFact, LinkFact } from '../reading.js';
import { toRule } from './rule.js';

/** What the curators may say of a policy on their own account: how they name and sort it, and how much of it they read. */
const own = [
  'name',
  'shortName',
  'altNames',
  'policyType',
  'level',
  'reading',
  'instrument',
  'measureType',
  'note',
  'review',
];

/** What a policy says is never stated by the curators (docs/decisions/0009). */
export const curators = toRule({
  id: 'curators',
  sentence: 'What a policy says is never stated by the curators.',
  level: 'warning',
  find: ({ reading: { fieldFacts, linkFacts } }) => {
    // One mark at the top of a record may stand for twenty facts; the first of them is named.
    const marks = [...fieldFacts, ...linkFacts].flatMap((fact) => listMarks(fact).map((mark) => [mark, fact] as const));
    const wrong = new Map(marks.reverse());
    return [...wrong].map(([{ at }, { predicate, record }]) => ({
      at,
      message: `The curators state what a policy says: ${predicate.replace('FIELD:', '')} of "${record.id}".`,
      hint: 'Name the document that says so, with `evidence` or `sources`.',
    }));
  },
});

function listMarks({ record, predicate, standing }: FieldFact | LinkFact): Citation[] {
  if (findOutermost(record).kind.name !== 'Policy' || own.includes(predicate.replace('FIELD:', ''))) return [];
  return standing.citations.filter(({ source }) => source === 'curators');
}
