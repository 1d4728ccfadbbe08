import type { Evidence } from '../claim.js';
import { findNearestPlace, findShift, type Shift } from './find-nearest-place.js';
import { findPlaces, findQuotes, type Places } from './find-places.js';
import { findSimilar } from './find-similar.js';
import { fitsSpan, isSpan } from './fits-span.js';
import type { IndexedText } from './index-text.js';
import type { Outcome, Place, Span, VerifiedSpan } from './verification.js';

/** Says of each piece of evidence of one source what became of it in the text. */
export function judgeSpans(text: IndexedText, evidence: readonly Evidence[]): VerifiedSpan[] {
  const spans = evidence.filter(isSpan);
  const searched = new Map(
    spans.filter((span) => !fitsSpan(text, span)).map((span) => [span.id, findPlaces(text, span)]),
  );
  const shifts = spans.flatMap((span) => toShift(span, searched.get(span.id)));
  return evidence.map((one) => {
    if (!isSpan(one)) return { evidence: one, outcome: judgeLabel(text, one) };
    const places = searched.get(one.id);
    const outcome = places === undefined ? judgeFitting(text, one) : judgeSearched(text, one, { places, shifts });
    return { evidence: one, outcome };
  });
}

/** Only a span that is where it was, or in one other place, tells how far its neighbours have moved. */
function toShift({ start }: Span, places: Places | undefined): Shift[] {
  if (places === undefined) return [{ start, by: 0 }];
  const [found, ...others] = places.wholes;
  return found === undefined || others.length > 0 ? [] : [{ start, by: found - start }];
}

function judgeFitting(text: IndexedText, span: Span): Outcome {
  const place = toPlace(text, span.start, span.end);
  if (!text.slice(span.start, span.end).includes(span.quote)) return { status: 'CHANGED', fault: 'QUOTE' };
  return span.line === undefined || span.line === place.line
    ? { status: 'VERIFIED', place }
    : { status: 'MOVED', place, whole: true, others: 0 };
}

function judgeSearched(
  text: IndexedText,
  span: Span,
  { places, shifts }: { places: Places; shifts: readonly Shift[] },
): Outcome {
  const by = findShift(shifts, span.start);
  const found = findNearestPlace(span, places, by);
  if (found === undefined) return toChanged(text, span, span.start + by);
  const { start, whole, others } = found;
  const place = toPlace(text, start, start + (whole ? span.end - span.start : Array.from(span.quote).length));
  if (!whole && place.start >= span.start && place.end <= span.end) return { status: 'CHANGED', fault: 'REST' };
  return { status: 'MOVED', place, whole, others };
}

/** A label says which passage is meant only to people: its quote may stand anywhere, on its line where one is given. */
function judgeLabel(text: IndexedText, evidence: Evidence): Outcome {
  const { quote, line } = evidence;
  const length = Array.from(quote).length;
  const places = findQuotes(text, quote).map((start) => toPlace(text, start, start + length));
  const distance = (place: Place): number => (line === undefined ? 0 : Math.abs(place.line - line));
  const [place, ...others] = places.sort((one, other) => distance(one) - distance(other));
  if (place === undefined) return toChanged(text, evidence, 0);
  return distance(place) === 0
    ? { status: 'VERIFIED', place }
    : { status: 'MOVED', place, whole: true, others: others.length };
}

function toChanged(text: IndexedText, { quote }: Evidence, around: number): Outcome {
  const similar = findSimilar(text, quote, around);
  return { status: 'CHANGED', fault: 'NOWHERE', ...(similar === undefined ? {} : { similar }) };
}

function toPlace(text: IndexedText, start: number, end: number): Place {
  return { start, end, line: text.lineOf(start) };
}
