import { hintAt } from '../complain.js';
import { hintAtName } from '../find-named.js';
import { findUnread } from '../find-unread.js';
import { toRule } from './rule.js';

/** What is cited is a source that has a file. */
export const knownSource = toRule({
  id: 'known-source',
  sentence: 'What is cited is a source that has a file.',
  level: 'error',
  find: ({ reading, names }) => {
    const sources = reading.records.filter(({ kind }) => kind.name === 'Source').map(({ id }) => id);
    const isUnread = (id: string): boolean => findUnread({ id, kinds: ['Source'] }, reading) !== undefined;
    return reading.citations
      .filter(({ source }) => names.find(source)?.kind.name !== 'Source')
      .filter(({ source }) => names.find(source) !== undefined || !isUnread(source))
      .map(({ source, at }) => ({
        at,
        message: `There is no source "${source}".`,
        hint: `Evidence is \`source#17-29\`, and the source has a file in sources/. ${hintAtName(source, ['Source'], reading)}${hintAt(source, sources)}`,
      }));
  },
});
