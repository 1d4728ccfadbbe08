import type { Verification } from '../check/verification/verification.js';

/** What was found out, in numbers, and the sources whose text is not there. */
export interface Sums {
  readonly spans: number;
  readonly verified: number;
  readonly moved: number;
  readonly changed: number;
  readonly noText: number;
  /** Texts that are there, and those among them that are not as recorded. */
  readonly texts: number;
  readonly changedTexts: number;
  readonly withoutText: readonly { readonly source: string; readonly spans: number }[];
}

/** Counts what a comparison found. */
export function countVerification({ spans, texts }: Verification): Sums {
  const count = (status: string): number => spans.filter(({ outcome }) => outcome.status === status).length;
  const missing = new Map<string, number>();
  for (const { evidence, outcome } of spans)
    if (outcome.status === 'NO_TEXT') missing.set(evidence.source, (missing.get(evidence.source) ?? 0) + 1);
  return {
    spans: spans.length,
    verified: count('VERIFIED'),
    moved: count('MOVED'),
    changed: count('CHANGED'),
    noText: count('NO_TEXT'),
    texts: texts.length,
    changedTexts: texts.filter(({ hash }) => hash === 'DIFFERENT').length,
    withoutText: [...missing].map(([source, number]) => ({ source, spans: number })),
  };
}
