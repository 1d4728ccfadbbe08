import { distance } from 'fastest-levenshtein';
import type { IndexedText } from './index-text.js';
import type { Similar } from './verification.js';

/** More of a long text than these characters around the old place is not searched. */
const farthest = 200_000;

/** A passage is similar where at most this part of the quote differs; else it is chance. */
const mostDiffering = 0.4;

/** Articles are not ours to publish: no more of a passage than of a quote. */
const mostShown = 40;

/** The passage most like a quote, the nearest to `around` among equals; undefined where none is like it. */
export function findSimilar(text: IndexedText, quote: string, around: number): Similar | undefined {
  const from = Math.max(0, around - farthest);
  const points = Array.from(text.slice(from, around + farthest));
  const folded = points.map(toForm);
  const wanted = Array.from(quote, toForm);
  const window = findWindow(folded, wanted, around - from);
  if (window === undefined) return undefined;
  const { start, end, differing } = trim(folded, wanted, window);
  if (differing > Math.floor(wanted.length * mostDiffering)) return undefined;
  const passage = points.slice(start, end).join('');
  return {
    place: { start: from + start, end: from + end, line: text.lineOf(from + start) },
    passage: points.slice(start, Math.min(end, start + mostShown)).join(''),
    distance: distance(passage, quote),
    sameButForm: passage.normalize('NFKC') === quote.normalize('NFKC'),
  };
}

/** Full-width and half-width forms are alike to a reader: they do not make a passage less similar. */
function toForm(point: string): string {
  return point.normalize('NFKC');
}

/**
 * The window as long as the quote that needs the fewest edits. Only windows that share enough characters with the quote are compared:
 * what is not shared is a lower bound of the edits, and is known for each step at once.
 */
function findWindow(points: readonly string[], wanted: readonly string[], around: number): number | undefined {
  const quote = wanted.join('');
  const shared = countShared(wanted);
  let best: { start: number; differing: number } | undefined;
  for (let end = 0; end < points.length; end += 1) {
    const start = end - wanted.length + 1;
    shared.add(points[end] ?? '');
    if (start > 0) shared.remove(points[start - 1] ?? '');
    // An insertion of two characters costs a window of fixed length two more at its end.
    const limit = best?.differing ?? Math.ceil(wanted.length * mostDiffering * 2);
    if (start < 0 || wanted.length - shared.count() > limit) continue;
    const differing = distance(points.slice(start, end + 1).join(''), quote);
    const nearer = best !== undefined && Math.abs(start - around) < Math.abs(best.start - around);
    if (differing < limit || (differing === limit && (best === undefined || nearer))) best = { start, differing };
  }
  return best?.start;
}

/** Counts how many characters of a moving window stand in the quote too. */
function countShared(wanted: readonly string[]) {
  const missing = new Map<string, number>();
  for (const point of wanted) missing.set(point, (missing.get(point) ?? 0) + 1);
  let shared = 0;
  const change = (point: string, by: 1 | -1): void => {
    const left = missing.get(point);
    if (left === undefined) return;
    missing.set(point, left - by);
    if (by === 1 ? left > 0 : left >= 0) shared += by;
  };
  return {
    add: (point: string) => change(point, 1),
    remove: (point: string) => change(point, -1),
    count: () => shared,
  };
}

/** The same passage with the ends that need the fewest edits: the text may have become longer or shorter. */
function trim(points: readonly string[], wanted: readonly string[], around: number) {
  const quote = wanted.join('');
  const compare = (start: number, end: number) => ({
    start,
    end,
    differing: distance(points.slice(start, end).join(''), quote),
  });
  let best = compare(around, Math.min(points.length, around + wanted.length));
  const room = Math.min(best.differing, 12);
  for (let start = Math.max(0, around - room); start <= around + room; start += 1) {
    for (let end = around + wanted.length - room; end <= around + wanted.length + room; end += 1) {
      if (end <= start || end > points.length) continue;
      const next = compare(start, end);
      if (next.differing < best.differing) best = next;
    }
  }
  return best;
}
