import type { Evidence } from './claim.js';
import { toSpanId } from './build-names.js';
import { findEntry, findNumber, findText } from './find-entry.js';
import type { Reading, Span } from './reading.js';

/** The places in sources that facts may point to. */
export function buildEvidence({ spans }: Reading): Evidence[] {
  return spans.map((span) => {
    const { source, map, at } = span;
    const line = findNumber(map, 'line');
    return {
      id: toSpanId(span),
      source: source.id,
      ...toPlace(span),
      ...(line === undefined ? {} : { line }),
      quote: findText(map, 'quote') ?? '',
      sha256: findText(map, 'sha256') ?? '',
      at,
    };
  });
}

function toPlace(span: Span): { start: number; end: number } | { section: string } {
  const range = findRange(span);
  return findEntry(span.map, 'at') === undefined || range === undefined ? { section: span.label } : range;
}

/** The characters of a span that is written by offsets, the end exclusive. */
export function findRange({ map }: Span): { start: number; end: number } | undefined {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(findText(map, 'at') ?? '') ?? [];
  return start === undefined || end === undefined ? undefined : { start: Number(start), end: Number(end) };
}
