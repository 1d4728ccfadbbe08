import { toRule } from './rule.js';

/** Of a policy known by its title no measures are known, and of one that was read in full some are. */
export const readingDepth = toRule({
  id: 'reading-depth',
  sentence: 'Of a policy known by its title no measures are known, and of one that was read in full some are.',
  level: 'warning',
  find: ({ reading: { fieldFacts, linkFacts } }) => {
    const counts = new Map<string, number>();
    for (const { predicate, record } of linkFacts)
      if (predicate === 'HAS_MEASURE') counts.set(record.id, (counts.get(record.id) ?? 0) + 1);
    return fieldFacts
      .filter(({ predicate }) => predicate === 'FIELD:reading')
      .flatMap(({ record, value, at }) => {
        const count = counts.get(record.id) ?? 0;
        const has = `but "${record.id}" has ${count === 0 ? 'no' : count} ${count === 1 ? 'measure' : 'measures'}.`;
        if (value === 'TITLE' && count > 0)
          return [
            { at, message: `reading is TITLE, ${has}`, hint: 'Who knows measures has read an EXCERPT at least.' },
          ];
        if (value !== 'FULL' || count > 0) return [];
        const hint = 'FULL makes silence count as "does not say": write EXCERPT until its measures are written down.';
        return [{ at, message: `reading is FULL, ${has}`, hint }];
      });
  },
});
