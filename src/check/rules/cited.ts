import { toRule } from './rule.js';

/** Every fact has a source. */
export const cited = toRule({
  id: 'cited',
  sentence: 'Every fact has a source.',
  level: 'error',
  find: ({ reading: { fieldFacts, linkFacts } }) =>
    [...fieldFacts, ...linkFacts]
      .filter(({ standing }) => standing.citations.length === 0 && standing.unsourced !== true)
      .map(({ record, predicate, at }) => ({
        at,
        message: `Nobody states ${predicate} of "${record.id}".`,
        hint: 'Add `evidence: [source#17-29]` to the fact, or `sources: [source]` to the record or the file.',
      })),
});
