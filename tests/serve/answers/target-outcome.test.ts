import { describe, expect, it } from '@jest/globals';
import { findObservedWhen } from '../../../src/serve/answers/find-observed-when.js';
import type { JudgedTarget, Observed } from '../../../src/serve/answers/finding.js';
import { judgeTarget } from '../../../src/serve/answers/target-outcome.js';

function amountOf(text: string) {
  const [operator = '', value] = text.split(' ');
  return { operator, unit: '家', ...(value === undefined ? {} : { value: Number(value) }) };
}

/** `GTE 3000`, due in 2031 and set in May 2029 where nothing else is said. */
function target(text: string, times: Partial<JudgedTarget> = {}): JudgedTarget {
  return { amount: amountOf(text), dueOn: '2031', setOn: '2029-05-01', ...times };
}

/** `2031: EQ 3200`; ids are letters in the order given, the best supported first. */
function seen(...texts: readonly string[]): Observed[] {
  return texts.map((text, index) => {
    const [period = '', amount = ''] = text.split(': ');
    return { id: 'abc'[index] ?? '', period, amount: amountOf(amount) };
  });
}

describe('when something was observed, for a target due in 2031 that was set in May 2029', () => {
  it.each([
    ['2031', 'DUE_TIME'],
    ['2031-12', 'WITHIN'],
    ['2031-01/2031-06', 'WITHIN'],
    ['2030', 'BEFORE'],
    ['2029', 'BEFORE'],
    ['2028', 'BASELINE'],
    ['2032', 'AFTER'],
    ['2031/2032', 'UNCLEAR'],
    ['2029/2031', 'UNCLEAR'],
    ['../2031', 'DUE_TIME'],
    [undefined, 'UNCLEAR'],
  ] as const)('%s is %s', (period, when) => {
    expect(findObservedWhen({ dueOn: '2031', setOn: '2029-05-01' }, period)).toBe(when);
  });

  it('the figure of a year is that of its last month and its last day', () => {
    expect(findObservedWhen({ dueOn: '2031-12' }, '2031')).toBe('DUE_TIME');
    expect(findObservedWhen({ dueOn: '2031-12-31' }, '2031')).toBe('DUE_TIME');
    expect(findObservedWhen({ dueOn: '2031-06-30' }, '2031-06')).toBe('DUE_TIME');
  });

  it('is UNCLEAR before a target of which nobody knows when it was set', () => {
    expect(findObservedWhen({ dueOn: '2031' }, '2030')).toBe('UNCLEAR');
  });
});

describe('a target as of 2032-06-01', () => {
  it.each([
    ['is met by the figure of its time', target('GTE 3000'), seen('2031: EQ 3000'), 'MET', 'a'],
    ['is missed by the figure of its time', target('GTE 3000'), seen('2031: EQ 2999'), 'MISSED', 'a'],
    ['is open where that figure cannot tell', target('GTE 3500'), seen('2031: GT 3000'), 'OPEN', 'a'],
    ['is met early by a figure before', target('GTE 3000'), seen('2030: GT 3000'), 'MET', 'a'],
    ['is met early by a part of its time', target('GTE 3000'), seen('2031-01/2031-06: EQ 3100'), 'MET', 'a'],
    ['is never missed by a part of its time', target('GTE 3000'), seen('2031-01/2031-06: EQ 2100'), 'OPEN', undefined],
    ['is never missed by a figure before', target('GTE 3000'), seen('2030: EQ 100'), 'OPEN', undefined],
    [
      'is not met by an earlier figure where a later one before its time falls short',
      target('GTE 3000'),
      seen('2029: EQ 3100', '2030: EQ 2900'),
      'OPEN',
      undefined,
    ],
    ['is not met by what was so before it was set', target('GTE 3000'), seen('2028: EQ 4000'), 'OPEN', undefined],
    ['an upper bound is not met early', target('LTE 20'), seen('2030: EQ 10'), 'OPEN', undefined],
    ['an upper bound is met at its time', target('LTE 20'), seen('2031: EQ 10'), 'MET', 'a'],
    [
      'is missed at its time although it was reached before',
      target('GTE 3000'),
      seen('2030: EQ 3100', '2031: EQ 2900'),
      'MISSED',
      'b',
    ],
    [
      'that is counted over a period is not met by another period',
      target('GTE 3000', { dueOn: undefined, period: '2031' }),
      seen('2030: EQ 4000'),
      'OPEN',
      undefined,
    ],
    [
      'that states no time is not decided',
      target('GTE 3000', { dueOn: undefined }),
      seen('2030: EQ 4000'),
      'OPEN',
      undefined,
    ],
    [
      'is open without a figure of its time',
      target('GTE 3000', { dueOn: '2030' }),
      seen('2031: EQ 9'),
      'OPEN',
      undefined,
    ],
    ['is not measurable where nothing is observed', target('GTE 3000'), [], 'NOT_MEASURABLE', undefined],
    ['a milestone is not measurable', target('BY 1'), seen('2031: EQ 1'), 'NOT_MEASURABLE', undefined],
    ['is not measurable without a number', target('EQ'), seen('2031: EQ 1'), 'NOT_MEASURABLE', undefined],
    [
      'is not measurable in another unit',
      target('GTE 3000'),
      [{ id: 'a', period: '2031', amount: { operator: 'EQ', value: 1, unit: '万家' } }],
      'NOT_MEASURABLE',
      undefined,
    ],
    [
      'is not measurable by another metric',
      target('GTE 3000'),
      [{ id: 'a', period: '2031', amount: amountOf('EQ 4000'), refused: 'OTHER_METRIC' as const }],
      'NOT_MEASURABLE',
      undefined,
    ],
  ])('%s', (...[, given, observed, outcome, decisive]) => {
    const judged = judgeTarget(given, observed, '2032-06-01');
    expect([judged.outcome, judged.decisive?.id]).toEqual([outcome, decisive]);
  });
});

describe('a day', () => {
  it('leaves out what is observed for a time that is not over', () => {
    const judged = judgeTarget(target('GTE 3000'), seen('2030: EQ 2500', '2031: EQ 3000'), '2031-06-01');
    expect(judged).toMatchObject({ outcome: 'OPEN', timeOver: false, findings: [{ id: 'a', when: 'BEFORE' }] });
    expect(judged.because.en).toBe('Its time is not over.');
  });

  it('that is the last of its time misses nothing yet', () => {
    const judged = judgeTarget(target('GTE 3000'), seen('2031: EQ 2500'), '2031-12-31');
    expect(judged).toMatchObject({ outcome: 'OPEN', timeOver: false });
  });

  it('after its time says that nothing, or only something later, was observed', () => {
    const judge = (period: string) =>
      judgeTarget(target('GTE 3000', { dueOn: '2030' }), seen(`${period}: EQ 1`), '2032-06-01').because.en;
    expect(judge('2029')).toMatch('nothing was observed for that time yet');
    expect(judge('2031')).toMatch('of a later time');
  });
});

describe('observations that disagree', () => {
  it('leave the outcome to the best supported one, and say so', () => {
    const judged = judgeTarget(target('GTE 3000'), seen('2031: EQ 2900', '2031: EQ 3500'), '2032-06-01');
    expect(judged).toMatchObject({
      outcome: 'MISSED',
      decisive: { id: 'a' },
      disagreeing: true,
      findings: [
        { id: 'a', outcome: 'MISSED' },
        { id: 'b', outcome: 'MET' },
      ],
    });
  });

  it('that give one outcome do not disagree', () => {
    const judged = judgeTarget(target('GTE 3000'), seen('2030: GT 3000', '2030: APPROX 3500'), '2032-06-01');
    expect(judged).toMatchObject({ outcome: 'MET', early: true, disagreeing: false });
  });
});
