import { listOddities, toRule } from './rule.js';

/** A file is named after the id of its record, or after its source. */
export const fileName = toRule({
  id: 'file-name',
  sentence: 'A file is named after the id of its record, or after its source.',
  level: 'error',
  find: (context) => listOddities(context, 'file-name'),
});
