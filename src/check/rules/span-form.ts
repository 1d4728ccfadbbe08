import { createHash } from 'node:crypto';
import type { Position } from '../../problem.js';
import { findRange } from '../build-evidence.js';
import { findEntry, findNumber, findText } from '../find-entry.js';
import type { Span } from '../reading.js';
import { toRule } from './rule.js';

const longestQuote = 40;

type Fault = { at: Position; message: string; hint: string };

/** A span has a place, a short quote, and a hash that fits it. */
export const spanForm = toRule({
  id: 'span-form',
  sentence: 'A span has a place, a short quote, and a hash that fits it.',
  level: 'error',
  find: ({ reading }) => reading.spans.flatMap((span) => [...findPlaceFaults(span), ...findQuoteFaults(span)]),
});

function findPlaceFaults(span: Span): Fault[] {
  const { map } = span;
  const at = findEntry(map, 'at')?.value;
  const section = findEntry(map, 'section')?.value;
  const hint =
    'Write `at: 17-29` (characters, from 0, the end exclusive), or `section:` with a label where offsets are not known.';
  if ((at === undefined) === (section === undefined)) {
    return [
      {
        at: span.at,
        message: at === undefined ? 'The span has no place.' : 'The span has both `at` and `section`.',
        hint,
      },
    ];
  }
  const range = findRange(span);
  const line = findNumber(map, 'line');
  return [
    ...(at !== undefined && (range === undefined || range.start >= range.end)
      ? [{ at: at.at, message: `at is "${span.label}".`, hint }]
      : []),
    ...(line !== undefined && line < 1
      ? [{ at: span.at, message: `line is ${line}.`, hint: 'Lines are counted from 1.' }]
      : []),
  ];
}

function findQuoteFaults(span: Span): Fault[] {
  const quote = findText(span.map, 'quote');
  const at = findEntry(span.map, 'quote')?.value.at ?? span.at;
  if (quote === undefined) return [];
  const length = Array.from(quote).length;
  if (length > longestQuote) {
    return [
      {
        at,
        message: `The quote has ${length} characters.`,
        hint: `At most ${longestQuote}: articles are not ours to publish.`,
      },
    ];
  }
  const range = findRange(span);
  const spanLength = range === undefined || range.start >= range.end ? length : range.end - range.start;
  if (length > spanLength) {
    return [
      {
        at,
        message: `The quote has ${length} characters, its span ${spanLength}.`,
        hint: 'Quote at most the span, counted in Unicode code points.',
      },
    ];
  }
  return length === spanLength ? findHashFault(span, quote) : [];
}

/** A span longer than its quote can only be verified with the text of the source (`verify`). */
function findHashFault({ map }: Span, quote: string): Fault[] {
  const node = findEntry(map, 'sha256')?.value;
  const written = findText(map, 'sha256');
  const hash = createHash('sha256').update(quote).digest('hex');
  if (node === undefined || written === undefined || written === hash) return [];
  return [
    {
      at: node.at,
      message: `The hash does not fit the quote "${quote}".`,
      hint: `Its SHA-256 is ${hash}. Is the quote exact, to the last space?`,
    },
  ];
}
