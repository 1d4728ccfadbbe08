import { hashText } from './fits-span.js';
import type { IndexedText } from './index-text.js';
import type { Span } from './verification.js';

/** Where a span may stand in a text that changed, as starts in code points, rising. */
export interface Places {
  /** Starts at which the hash of the whole span fits. */
  readonly wholes: readonly number[];
  /** Starts of the quote. */
  readonly quotes: readonly number[];
}

/** Only a quote that stands everywhere (a comma, a digit) has more; the nearest are tried. */
const mostHashes = 50_000;

/** Finds every place of a span's quote, and around each the places where the whole span would fit its hash. */
export function findPlaces(text: IndexedText, span: Span): Places {
  const quotes = findQuotes(text, span.quote);
  const starts = listStarts(text, span, quotes).slice(0, mostHashes);
  const length = span.end - span.start;
  const wholes = starts.filter((start) => hashText(text.slice(start, start + length)) === span.sha256);
  return { wholes: wholes.sort((one, other) => one - other), quotes };
}

/** Every start of a quote in a text, in code points; overlapping ones too. */
export function findQuotes(indexed: IndexedText, quote: string): number[] {
  const { text } = indexed;
  const found: number[] = [];
  if (quote === '') return found;
  for (let index = text.indexOf(quote); index >= 0; index = text.indexOf(quote, index + 1))
    found.push(indexed.toOffset(index));
  return found;
}

/** A quote need not begin its span: each start that keeps the quote inside the span, the nearest to the old one first. */
function listStarts(text: IndexedText, span: Span, quotes: readonly number[]): number[] {
  const length = span.end - span.start;
  const room = Math.max(0, length - Array.from(span.quote).length);
  const starts = new Set<number>();
  for (const quote of quotes) {
    for (let before = 0; before <= room; before += 1) {
      const start = quote - before;
      if (start >= 0 && start + length <= text.length) starts.add(start);
    }
  }
  const distance = (start: number): number => Math.abs(start - span.start);
  return [...starts].sort((one, other) => distance(one) - distance(other));
}
