import { listMentions } from '../list-mentions.js';
import { toRule } from './rule.js';

/** What is named is named by the id it has now. */
export const presentId = toRule({
  id: 'present-id',
  sentence: 'What is named is named by the id it has now; a former id still works.',
  level: 'warning',
  find: ({ reading, names }) =>
    listMentions(reading).flatMap(({ id, at }) => {
      const renamed = names.records.has(id) ? undefined : names.find(id);
      if (renamed === undefined) return [];
      return [{ at, message: `"${id}" is a former id.`, hint: `It works still; the id is "${renamed.id}" now.` }];
    }),
});
