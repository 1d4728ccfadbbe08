import type { Position } from '../../problem.js';
import { toSpanId } from '../build-names.js';
import { describePlace, toRule } from './rule.js';

/** An id, also a former one, means one thing only. */
export const uniqueId = toRule({
  id: 'unique-id',
  sentence: 'An id, also a former one, means one thing only, across all kinds.',
  level: 'error',
  find: ({ reading: { records, spans } }) => {
    const ids = records.flatMap(({ id, at, formerIds }) => [{ id, at }, ...formerIds]);
    const places = spans.filter(({ label }) => label !== '').map((span) => ({ id: toSpanId(span), at: span.at }));
    return [...findRepeated(ids), ...findRepeated(places)];
  },
});

function findRepeated(ids: readonly { id: string; at: Position }[]): { at: Position; message: string; hint: string }[] {
  const first = new Map<string, Position>();
  return ids.flatMap(({ id, at }) => {
    const known = first.get(id);
    if (known === undefined) first.set(id, at);
    return known === undefined
      ? []
      : [
          {
            at,
            message: `The id "${id}" is given for the second time.`,
            hint: `It stands already in ${describePlace(known)}; choose another.`,
          },
        ];
  });
}
