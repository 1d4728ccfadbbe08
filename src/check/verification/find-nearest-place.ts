import type { Places } from './find-places.js';
import type { Span } from './verification.js';

/** How far a span that is found again has moved: by this a neighbour that stands in several places is judged. */
export interface Shift {
  readonly start: number;
  readonly by: number;
}

/** The place of a span among several, and how many others there are. */
export interface Nearest {
  readonly start: number;
  readonly whole: boolean;
  readonly others: number;
}

/** The place nearest to where a span should stand now: where the whole span fits if it does anywhere, else where its quote stands. */
export function findNearestPlace(span: Span, { wholes, quotes }: Places, by: number): Nearest | undefined {
  const whole = wholes.length > 0;
  const starts = whole ? wholes : quotes;
  const room = whole ? 0 : Math.max(0, span.end - span.start - Array.from(span.quote).length);
  const start = nearest(starts, span.start + by, room);
  return start === undefined ? undefined : { start, whole, others: starts.length - 1 };
}

/** How far the neighbour that is found again and stood nearest has moved; nothing has moved where none is found. */
export function findShift(shifts: readonly Shift[], start: number): number {
  let found: Shift | undefined;
  for (const shift of shifts)
    if (found === undefined || Math.abs(shift.start - start) < Math.abs(found.start - start)) found = shift;
  return found?.by ?? 0;
}

/** The number nearest to an interval of places. */
function nearest(starts: readonly number[], from: number, room: number): number | undefined {
  const distance = (start: number): number => Math.max(from - start, start - from - room, 0);
  return starts.reduce<number | undefined>(
    (best, start) => (best === undefined || distance(start) < distance(best) ? start : best),
    undefined,
  );
}
