import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  compareAmounts,
  findDifference,
  findNumbers,
  type Compared,
} from '../../../src/serve/answers/compare-amounts.js';

/** `GTE 3000` or `RANGE 5 10`. */
function read(text: string): Compared {
  const [operator = '', from = '', to = from] = text.split(' ');
  return { operator, numbers: { from: Number(from), to: Number(to), unit: '家' } };
}

describe('a target', () => {
  it.each([
    ['GTE 3000', 'EQ 3000', 'REACHED'],
    ['GTE 3000', 'EQ 2999', 'NOT_REACHED'],
    ['GTE 3000', 'GT 3000', 'REACHED'],
    ['GTE 3500', 'GT 3000', 'CANNOT_TELL'],
    ['GTE 3000', 'LT 3000', 'NOT_REACHED'],
    ['GTE 3000', 'LTE 3000', 'CANNOT_TELL'],
    ['GTE 3000', 'APPROX 4500', 'REACHED'],
    ['GTE 3000', 'APPROX 3100', 'CANNOT_TELL'],
    ['GTE 3000', 'APPROX 2500', 'NOT_REACHED'],
    ['GTE 3000', 'RANGE 2900 3100', 'CANNOT_TELL'],
    ['GTE 3000', 'RANGE 3000 3100', 'REACHED'],
    ['GT 3000', 'EQ 3000', 'NOT_REACHED'],
    ['GT 3000', 'GT 3000', 'REACHED'],
    ['GT 3000', 'GTE 3000', 'CANNOT_TELL'],
    ['GT 3000', 'LTE 3000', 'NOT_REACHED'],
    ['EQ 5', 'EQ 6', 'REACHED'],
    ['EQ 5', 'EQ 4', 'NOT_REACHED'],
    ['APPROX 100', 'EQ 100', 'REACHED'],
    ['APPROX 100', 'EQ 95', 'CANNOT_TELL'],
    ['APPROX 100', 'EQ 89', 'NOT_REACHED'],
    ['RANGE 5 10', 'EQ 5', 'REACHED'],
    ['RANGE 5 10', 'EQ 12', 'REACHED'],
    ['RANGE 5 10', 'EQ 4', 'NOT_REACHED'],
    ['LTE 20', 'EQ 20', 'REACHED'],
    ['LTE 20', 'EQ 21', 'NOT_REACHED'],
    ['LTE 20', 'GT 20', 'NOT_REACHED'],
    ['LTE 20', 'GT 10', 'CANNOT_TELL'],
    ['LT 20', 'EQ 20', 'NOT_REACHED'],
    ['LT 20', 'LT 20', 'REACHED'],
    ['LT 20', 'LTE 20', 'CANNOT_TELL'],
  ])('%s, observed %s: %s', (target, observed, verdict) => {
    expect(compareAmounts(read(target), read(observed))).toBe(verdict);
  });
});

it('a verdict holds for every exact value that an inexact figure allows', () => {
  const operator = fc.constantFrom('EQ', 'GT', 'GTE', 'LT', 'LTE', 'APPROX', 'RANGE');
  const number = fc.integer({ min: 0, max: 40 });
  const figure = fc.record({ operator, one: number, other: number }).map(toFigure);
  fc.assert(
    fc.property(figure, figure, number, (target, observed, exact) => {
      fc.pre(allows(observed, exact));
      const verdict = compareAmounts(target, observed);
      if (verdict !== 'CANNOT_TELL') expect(compareAmounts(target, read(`EQ ${exact}`))).toBe(verdict);
    }),
    { numRuns: 3000 },
  );
});

function toFigure({ operator, one, other }: { operator: string; one: number; other: number }): Compared {
  const from = Math.min(one, other);
  return { operator, numbers: { from, to: operator === 'RANGE' ? Math.max(one, other) : from, unit: '家' } };
}

function allows({ operator, numbers: { from, to } }: Compared, value: number): boolean {
  if (operator === 'GT') return value > from;
  if (operator === 'GTE') return value >= from;
  if (operator === 'LT') return value < from;
  if (operator === 'LTE') return value <= from;
  if (operator === 'APPROX') return Math.abs(value - from) <= from / 10;
  return from <= value && value <= to;
}

describe('the difference', () => {
  it.each([
    ['GTE 3000', 'EQ 4500', { from: 1500, to: 1500, ratioFrom: 1.5, ratioTo: 1.5 }],
    ['GTE 3000', 'GT 3000', { from: 0, to: null, ratioFrom: 1, ratioTo: null }],
    ['LTE 20', 'LT 10', { from: null, to: -10, ratioFrom: null, ratioTo: 0.5 }],
    ['EQ 0', 'RANGE 1 2', { from: 1, to: 2, ratioFrom: null, ratioTo: null }],
  ])('of %s and %s is open where the figures are', (target, observed, expected) => {
    expect(findDifference(read(target), read(observed))).toEqual({ ...expected, unit: '家' });
  });
});

describe('the numbers of an amount', () => {
  it.each([
    [
      'are those in the normal unit',
      { operator: 'EQ', value: 2, unit: '亿元', normalValue: 2e8, normalUnit: 'CNY' },
      { from: 2e8, to: 2e8, unit: 'CNY' },
    ],
    [
      'are those written where there is no normal unit',
      { operator: 'GT', value: 2, unit: '家' },
      { from: 2, to: 2, unit: '家' },
    ],
    [
      'are both ends of a range',
      { operator: 'RANGE', value: 5, valueTo: 10, unit: '家' },
      { from: 5, to: 10, unit: '家' },
    ],
    ['are none for a milestone', { operator: 'BY', value: 1, unit: '项' }, undefined],
    ['are none without a value', { operator: 'EQ' }, undefined],
  ])('%s', (_title, amount, expected) => {
    expect(findNumbers(amount)).toEqual(expected);
  });
});
