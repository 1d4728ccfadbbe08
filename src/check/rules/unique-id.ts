import type { Position } from '../../problem.js';
import { toSpanId } from '../build-names.js';
import { describePlace, toRule } from './rule.js';

interface Given {
  readonly id: string;
  readonly at: Position;
  readonly former?: boolean;
}

/** An id, also a former one, means one thing only. */
export const uniqueId = toRule({
  id: 'unique-id',
  sentence: 'An id, also a former one, means one thing only, across all kinds.',
  level: 'error',
  find: ({ reading: { records, spans } }) => {
    // The former ids that a record has through what encloses it are given twice only where those of the other are.
    const ids = records.flatMap(({ id, at, formerIds }): Given[] => [
      { id, at },
      ...formerIds.map((mention) => ({ ...mention, former: true })),
    ]);
    const places = spans.filter(({ label }) => label !== '').map((span) => ({ id: toSpanId(span), at: span.at }));
    return [...findRepeated(ids), ...findRepeated(places)];
  },
});

function findRepeated(ids: readonly Given[]): { at: Position; message: string; hint: string }[] {
  const first = new Map<string, Given>();
  return ids.flatMap((given) => {
    const known = first.get(given.id);
    if (known === undefined) first.set(given.id, given);
    return known === undefined ? [] : [toFault(given, known)];
  });
}

function toFault({ id, at, former }: Given, known: Given): { at: Position; message: string; hint: string } {
  const message = `The ${former === true ? 'former id' : 'id'} "${id}" is given for the second time.`;
  const as = known.former === true ? ' as a former id' : '';
  return { at, message, hint: `It stands already in ${describePlace(known.at)}${as}; choose another.` };
}
