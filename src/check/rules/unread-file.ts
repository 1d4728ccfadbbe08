import { findUnread } from '../find-unread.js';
import { listMentions } from '../list-mentions.js';
import { toRule } from './rule.js';

/** What stands in a file that cannot be read is not known, so whoever names it is not judged. */
export const unreadFile = toRule({
  id: 'unread-file',
  sentence: 'What is named stands in a file that can be read.',
  level: 'warning',
  find: ({ reading, names }) => {
    const unknown = listMentions(reading).filter(({ id }) => names.find(id) === undefined);
    const counts = new Map<string, number>();
    for (const mention of unknown) {
      const path = findUnread(mention, reading);
      if (path !== undefined) counts.set(path, (counts.get(path) ?? 0) + 1);
    }
    return [...counts].map(([file, count]) => ({
      at: { file, line: 1, column: 1 },
      message: `${count} ${count === 1 ? 'reference' : 'references'} cannot be judged because ${file} cannot be read.`,
      hint: 'Mend that file first, then check again.',
    }));
  },
});
