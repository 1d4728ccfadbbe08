import { hintAt } from '../complain.js';
import { toRule } from './rule.js';

/** A cited place is one of the spans of its source. */
export const knownSpan = toRule({
  id: 'known-span',
  sentence: 'A cited place is one of the spans of its source.',
  level: 'error',
  find: ({ reading, names }) =>
    reading.citations.flatMap(({ source, span, at }) => {
      const record = names.find(source);
      if (span === undefined || record?.kind.name !== 'Source' || names.spans.has(`${record.id}#${span}`)) return [];
      const known = reading.spans.filter((one) => one.source === record && one.label !== '').map(({ label }) => label);
      return [
        {
          at,
          message: `The source "${record.id}" has no span "${span}".`,
          hint: `Add it to sources/${record.id}.yaml. ${hintAt(span, known)}`,
        },
      ];
    }),
});
