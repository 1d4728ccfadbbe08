/** An amount as targets and observations carry it. */
export interface Amount {
  readonly operator: string;
  readonly value?: number | undefined;
  readonly valueTo?: number | undefined;
  readonly unit?: string | undefined;
  readonly normalValue?: number | undefined;
  readonly normalValueTo?: number | undefined;
  readonly normalUnit?: string | undefined;
}

/** The numbers of an amount in the unit in which it is compared; `to` differs from `from` for a range only. */
export interface Numbers {
  readonly from: number;
  readonly to: number;
  readonly unit: string;
}

/** What an observed amount says of a target amount. */
export type Verdict = 'REACHED' | 'NOT_REACHED' | 'CANNOT_TELL';

/** By how much what was observed is more than the target, and how many times it; null at an end that the figures leave open. */
export interface Difference {
  readonly from: number | null;
  readonly to: number | null;
  readonly ratioFrom: number | null;
  readonly ratioTo: number | null;
  readonly unit: string;
}

/** The numbers in which an amount is compared: in the normal unit, or as written where there is none; undefined for a milestone or without a number. */
export function findNumbers({ operator, ...amount }: Amount): Numbers | undefined {
  const { value, valueTo = value, unit = '', normalValue, normalValueTo = normalValue, normalUnit } = amount;
  if (operator === 'BY') return undefined;
  if (normalUnit !== undefined && normalValue !== undefined && normalValueTo !== undefined)
    return { from: normalValue, to: normalValueTo, unit: normalUnit };
  return value === undefined || valueTo === undefined ? undefined : { from: value, to: valueTo, unit };
}

/** Whether a target sets a bound below, so that more is never less than was aimed at. A plain figure, and the lower end of a range, is to be reached. */
export function isLowerBound({ operator }: Pick<Amount, 'operator'>): boolean {
  return operator !== 'LT' && operator !== 'LTE';
}

/** Holds an observed amount against a target amount, as intervals: a verdict only where every value that the figures allow gives the same one. */
export function compareAmounts(target: Compared, observed: Compared): Verdict {
  const seen = toInterval(observed);
  const { from } = target.numbers;
  const strict = target.operator === 'GT' || target.operator === 'LT';
  // About 100 is aimed at: 95 may be enough and may be not, 85 is not.
  const slack = target.operator === 'APPROX' ? toSlack(from) : 0;
  if (isLowerBound(target)) {
    if (seen.low > from || (seen.low === from && (!strict || seen.lowOpen))) return 'REACHED';
    const least = from - slack;
    return seen.high < least || (seen.high === least && (strict || seen.highOpen)) ? 'NOT_REACHED' : 'CANNOT_TELL';
  }
  if (seen.high < from || (seen.high === from && (!strict || seen.highOpen))) return 'REACHED';
  return seen.low > from || (seen.low === from && (strict || seen.lowOpen)) ? 'NOT_REACHED' : 'CANNOT_TELL';
}

/** An operator with the numbers it is about. */
export interface Compared {
  readonly operator: string;
  readonly numbers: Numbers;
}

interface Interval {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

function toInterval({ operator, numbers: { from, to } }: Compared): Interval {
  const slack = operator === 'APPROX' ? toSlack(from) : 0;
  return {
    low: operator === 'LT' || operator === 'LTE' ? -Infinity : from - slack,
    high: operator === 'GT' || operator === 'GTE' ? Infinity : to + slack,
    lowOpen: operator === 'GT',
    highOpen: operator === 'LT',
  };
}

/** How far from "about 100" is still about 100: a tenth (decision 0020). */
function toSlack(value: number): number {
  return Math.abs(value) / 10;
}

/** By how much an observed amount differs from a target amount, by the figures as they stand. */
export function findDifference(target: Compared, observed: Compared): Difference {
  const { from, to } = observed.numbers;
  const aim = target.numbers.from;
  const low = observed.operator === 'LT' || observed.operator === 'LTE' ? null : from;
  const high = observed.operator === 'GT' || observed.operator === 'GTE' ? null : to;
  return {
    from: low === null ? null : round(low - aim),
    to: high === null ? null : round(high - aim),
    ratioFrom: low === null || aim <= 0 ? null : round(low / aim),
    ratioTo: high === null || aim <= 0 ? null : round(high / aim),
    unit: target.numbers.unit,
  };
}

/** Floating point leaves noise after the twelfth digit. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
