import { listOddities, toRule } from './rule.js';

/** A record is of a kind that may stand in its file. */
export const knownKind = toRule({
  id: 'known-kind',
  sentence: 'A record is of a kind that may stand in its file.',
  level: 'error',
  find: (context) => listOddities(context, 'known-kind'),
});
