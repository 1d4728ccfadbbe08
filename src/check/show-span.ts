import type { Evidence, Facts } from './claim.js';
import { compareText, type SourceText } from './verify-evidence.js';
import type { Outcome } from './verification/verification.js';

/** A quote with a few words around it. */
export interface ShownSpan {
  readonly outcome: Outcome;
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/** Articles are not ours to publish: this much is shown on either side of a quote, within its sentence. */
const mostAround = 20;

/** Shows a piece of evidence in its sentence; nothing is around a quote that is not in the text. */
export function showSpan(facts: Facts, texts: readonly SourceText[], { id, source, quote }: Evidence): ShownSpan {
  const read = texts.find((text) => text.source === source);
  const missing = { before: '', quote, after: '' };
  if (read === undefined) return { outcome: { status: 'NO_TEXT' }, ...missing };
  const { form, spans } = compareText(read, facts);
  const outcome = spans.find(({ evidence }) => evidence.id === id)?.outcome ?? { status: 'NO_TEXT' };
  if (!('place' in outcome)) return { outcome, ...missing };
  const { start, end } = outcome.place;
  const words = form.slice(start, end);
  const index = Math.max(0, words.indexOf(quote));
  const from = start + Array.from(words.slice(0, index)).length;
  const to = from + Array.from(quote).length;
  const before = form.slice(Math.max(0, from - mostAround), from);
  const after = form.slice(to, to + mostAround);
  return { outcome, before: toSentenceEnd(before), quote, after: toSentenceStart(after) };
}

/** What stands before the quote in its sentence. */
function toSentenceEnd(text: string): string {
  return text.split(/[。！？!?\r\n]|\. /u).at(-1) ?? '';
}

/** What stands behind the quote in its sentence, the mark that ends it included. */
function toSentenceStart(text: string): string {
  return /^(?:(?!\. )[^。！？!?\r\n])*[。！？!?.]?/u.exec(text)?.[0] ?? '';
}
