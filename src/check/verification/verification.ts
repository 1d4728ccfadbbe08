import type { Position } from '../../problem.js';
import type { Evidence } from '../claim.js';

/** Evidence that names its place by offsets: code points from 0, the end exclusive. */
export type Span = Evidence & { readonly start: number; readonly end: number };

/** Where something stands in a text: code points from 0, the end exclusive; the line from 1. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** A passage that reads almost like a quote. */
export interface Similar {
  readonly place: Place;
  readonly passage: string;
  /** Characters that must be inserted, deleted or replaced to make the quote of it. */
  readonly distance: number;
  /** It differs by forms of one character only: full and half width, composed and decomposed. */
  readonly sameButForm: boolean;
}

/** What became of a place in a source. */
export type Outcome =
  | { readonly status: 'VERIFIED'; readonly place: Place }
  | Moved
  | Changed
  /** The text of the source is not here. */
  | { readonly status: 'NO_TEXT' };

/** The quote stands elsewhere; at `place` the whole span (`whole`), else the quote. */
export interface Moved {
  readonly status: 'MOVED';
  readonly place: Place;
  /** Whether the hash of the whole span fits at `place`. */
  readonly whole: boolean;
  /** How many other places would do as well. */
  readonly others: number;
}

/** The words are no longer as recorded. */
export interface Changed {
  readonly status: 'CHANGED';
  /** NOWHERE: the quote is gone. REST: it stands in its place, the rest of the span does not. QUOTE: the span fits its hash and lacks the quote. */
  readonly fault: 'NOWHERE' | 'REST' | 'QUOTE';
  readonly similar?: Similar;
}

export interface VerifiedSpan {
  readonly evidence: Evidence;
  readonly outcome: Outcome;
}

/** By what two texts differ that say the same. */
export type Difference = 'LINE_ENDS' | 'LAST_LINE_END' | 'BYTE_ORDER_MARK' | 'NORMAL_FORM';

/** How the text that is here compares with the one that was recorded. */
export interface VerifiedText {
  readonly source: string;
  readonly file: string;
  /** Where the recorded hash stands. */
  readonly at?: Position;
  readonly hash: 'SAME' | 'SAME_BUT' | 'DIFFERENT' | 'NOT_RECORDED';
  /** What had to be undone in the text before its spans were compared. */
  readonly differences: readonly Difference[];
}

/** All that was found out about the evidence of a data folder. */
export interface Verification {
  readonly spans: readonly VerifiedSpan[];
  readonly texts: readonly VerifiedText[];
}
