import { describe, expect, it } from '@jest/globals';
import { problemsAfter } from '../check-freedonia.js';

describe('amounts', () => {
  it('finds a slip of 亿 and 万', () => {
    expect(
      problemsAfter(
        'policies/freedonia-ai-action-plan-2031.yaml',
        'normalValue: 100000000000',
        'normalValue: 10000000',
      ),
    ).toEqual([
      {
        rule: 'amounts',
        level: 'error',
        at: { file: 'policies/freedonia-ai-action-plan-2031.yaml', line: 49, column: 84 },
        message: 'normalValue is 10000000, but 1000 亿元 is 100000000000 CNY.',
        hint: 'Off by 10^-4: a slip of 亿 and 万? Write normalValue: 100000000000, or mend value and unit.',
      },
    ]);
  });

  it('wants a unit of the metric', () => {
    expect(
      problemsAfter(
        'policies/freedonia-ai-action-plan-2031.yaml',
        'value: 1000, unit: 亿元',
        'value: 1000, unit: PFLOPS',
      ),
    ).toEqual([
      {
        rule: 'amounts',
        level: 'error',
        at: { file: 'policies/freedonia-ai-action-plan-2031.yaml', line: 49, column: 67 },
        message: 'The unit "PFLOPS" is not one of the metric fund-size.',
        hint: 'Allowed: 亿元, 元, 万元, 万亿元.',
      },
    ]);
  });

  it('wants the normal unit of the metric', () => {
    expect(problemsAfter('policies/freedonia-ai-action-plan-2031.yaml', 'normalUnit: CNY', 'normalUnit: USD')).toEqual([
      {
        rule: 'amounts',
        level: 'error',
        at: { file: 'policies/freedonia-ai-action-plan-2031.yaml', line: 49, column: 110 },
        message: 'normalUnit is "USD".',
        hint: 'The metric fund-size is compared in CNY.',
      },
    ]);
  });

  it('wants no normal form where the metric has none', () => {
    expect(
      problemsAfter(
        'policies/freedonia-ai-action-plan-2031.yaml',
        'operator: BY,',
        'operator: BY, value: 1, unit: 项, normalValue: 1, normalUnit: CNY,',
      ),
    ).toEqual([
      {
        rule: 'amounts',
        level: 'error',
        at: { file: 'policies/freedonia-ai-action-plan-2031.yaml', line: 51, column: 80 },
        message: 'The metric hub-start has no normal unit.',
        hint: 'Leave normalValue and normalUnit out: its values are compared as written.',
      },
    ]);
  });

  it('wants the upper value of a range', () => {
    expect(problemsAfter('policies/freedonia-ai-action-plan-2031.yaml', 'operator: GTE', 'operator: RANGE')).toEqual([
      {
        rule: 'amounts',
        level: 'error',
        at: { file: 'policies/freedonia-ai-action-plan-2031.yaml', line: 50, column: 54 },
        message: 'A RANGE has no upper value above its lower one.',
        hint: 'Write `value:` and a larger `valueTo:`.',
      },
    ]);
  });

  it('wants a unit, without which 亿 and 万 could not be told apart', () => {
    expect(
      problemsAfter('policies/freedonia-ai-action-plan-2031.yaml', 'value: 1000, unit: 亿元,', 'value: 1000,'),
    ).toEqual([expect.objectContaining({ rule: 'amounts', message: 'The amount has no unit.' })]);
  });
});
