import { hintAt } from '../complain.js';
import { toText } from '../find-entry.js';
import { toRule } from './rule.js';

/** A value of a closed list is one of the list. */
export const vocabulary = toRule({
  id: 'vocabulary',
  sentence: 'A value of a closed list is one of the list.',
  level: 'error',
  find: ({ reading, model }) =>
    reading.values.flatMap(({ key, node, form, allowed }) => {
      const list = allowed ?? model.vocabularies.get(form.type)?.values;
      const word = toText(node);
      if (list === undefined || word === undefined || list.includes(word)) return [];
      return [{ at: node.at, message: `${key} is "${word}".`, hint: hintAt(word, list) }];
    }),
});
