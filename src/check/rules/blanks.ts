import { toText } from '../find-entry.js';
import { toRule } from './rule.js';

/** A text has no blanks around it. */
export const blanks = toRule({
  id: 'blanks',
  sentence: 'A text has no blanks around it.',
  level: 'error',
  find: ({ reading }) =>
    reading.values.flatMap(({ key, node, form, allowed }) => {
      // A value of a list or of a form is judged by its own rule.
      if (form.type !== 'String' || form.form !== undefined || allowed !== undefined) return [];
      const text = toText(node) ?? '';
      // A quote is as the source has it, and a block of text (`|`) ends its last line.
      const bare = text.replace(/\n$/, '');
      if (key === 'quote' || bare.trim() === '' || bare === bare.trim()) return [];
      return [{ at: node.at, message: `${key} is "${text}", with blanks around it.`, hint: `Write "${text.trim()}".` }];
    }),
});
