import type { Amount, Difference, Verdict } from './compare-amounts.js';
import type { ObservedWhen, TargetTime } from './find-observed-when.js';

/** A target: its amount and its time. */
export interface JudgedTarget extends TargetTime {
  readonly amount: Amount;
}

/** An observation that may be held against a target. */
export interface Observed {
  readonly id: string;
  readonly amount: Amount;
  readonly period: string | undefined;
  /** Why it may not be, where that is known already: it counts something else, or only a part of the places. */
  readonly refused?: Refusal;
}

export type Refusal = 'OTHER_METRIC' | 'OTHER_PLACE' | 'OTHER_UNIT' | 'NO_NUMBER';
export type Outcome = 'MET' | 'MISSED' | 'OPEN' | 'NOT_MEASURABLE';

/** What one observation gives, for itself. */
export interface Finding {
  readonly id: string;
  readonly when: ObservedWhen;
  readonly outcome: Outcome;
  readonly refused?: Refusal;
  readonly verdict?: Verdict;
  readonly difference?: Difference;
}
