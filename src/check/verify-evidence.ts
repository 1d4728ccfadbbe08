import type { Facts } from './claim.js';
import { findTextForm, type ReadText } from './verification/find-text-form.js';
import type { IndexedText } from './verification/index-text.js';
import { judgeSpans } from './verification/judge-spans.js';
import type { Verification, VerifiedSpan, VerifiedText } from './verification/verification.js';

/** The text of a source, as its file holds it. */
export interface SourceText extends ReadText {
  readonly source: string;
  readonly file: string;
}

/** A text compared with what was recorded of it; `form` is the text in which offsets are counted. */
export interface ComparedText {
  readonly text: VerifiedText;
  readonly form: IndexedText;
  readonly spans: readonly VerifiedSpan[];
}

/** Compares every piece of evidence, and every recorded hash of a whole text, with the texts that are there. */
export function verifyEvidence(facts: Facts, texts: readonly SourceText[]): Verification {
  const compared = texts.map((text) => compareText(text, facts));
  const verified = new Map(compared.flatMap(({ spans }) => spans.map((span) => [span.evidence, span])));
  return {
    spans: facts.evidence.map((evidence) => verified.get(evidence) ?? { evidence, outcome: { status: 'NO_TEXT' } }),
    texts: compared.map(({ text }) => text),
  };
}

/** Compares one text with the hash and the evidence that are recorded of its source. */
export function compareText(read: SourceText, { evidence, claims }: Facts): ComparedText {
  const { source, file } = read;
  const own = evidence.filter((one) => one.source === source);
  const recorded = claims.find(({ subject, predicate }) => subject === source && predicate === 'FIELD:sha256');
  const { text: form, differences, hash } = findTextForm(read, { sha256: recorded?.value, evidence: own });
  return {
    text: { source, file, hash, differences, ...(recorded === undefined ? {} : { at: recorded.at }) },
    form,
    spans: judgeSpans(form, own),
  };
}
