import { listOddities, toRule } from './rule.js';

/** A file stands where records of some kind are expected. */
export const knownFile = toRule({
  id: 'known-file',
  sentence: 'A file stands where records of some kind are expected.',
  level: 'error',
  find: (context) => listOddities(context, 'known-file'),
});
