import { createHash } from 'node:crypto';
import type { Evidence } from '../claim.js';
import type { IndexedText } from './index-text.js';
import type { Span } from './verification.js';

/** The SHA-256 of a text in UTF-8, as sources and spans record it. */
export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Whether evidence names its place by offsets; otherwise it has a label. */
export function isSpan(evidence: Evidence): evidence is Span {
  return evidence.start !== undefined && evidence.end !== undefined;
}

/** Whether evidence stands in a text where it says: the hash of the exact span, or the quote of a label anywhere. */
export function fitsSpan(text: IndexedText, evidence: Evidence): boolean {
  if (!isSpan(evidence)) return evidence.quote !== '' && text.text.includes(evidence.quote);
  return hashText(text.slice(evidence.start, evidence.end)) === evidence.sha256;
}
