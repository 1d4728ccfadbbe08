import { listOddities, toRule } from './rule.js';

/** A key is one that its record, fact or file may have. */
export const knownField = toRule({
  id: 'known-field',
  sentence: 'A key is one that its record, fact or file may have.',
  level: 'error',
  find: (context) => listOddities(context, 'known-field'),
});
