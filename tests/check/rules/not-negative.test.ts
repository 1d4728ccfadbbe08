import { describe, expect, it } from '@jest/globals';
import { checkFreedonia, problemsAfter } from '../check-freedonia.js';

const plan = 'policies/freedonia-ai-action-plan-2031.yaml';

describe('not-negative', () => {
  it('names a negative count', () => {
    expect(problemsAfter(plan, '{of: measures, value: 18', '{of: measures, value: -18')).toEqual([
      {
        rule: 'not-negative',
        level: 'warning',
        at: { file: plan, line: 57, column: 5 },
        message: '-18 measures are counted.',
        hint: 'A count is 0 or more.',
      },
    ]);
  });

  it('names a negative amount', () => {
    expect(
      problemsAfter(
        plan,
        'value: 1000, unit: 亿元, normalValue: 100000000000',
        'value: -1, unit: 亿元, normalValue: -100000000',
      ),
    ).toEqual([
      {
        rule: 'not-negative',
        level: 'warning',
        at: { file: plan, line: 49, column: 55 },
        message: 'value is -1.',
        hint: 'An amount is 0 or more; a decrease is a metric of its own, a RATIO.',
      },
    ]);
  });

  it('lets a ratio fall', () => {
    expect(
      checkFreedonia(
        {
          file: 'metrics.yaml',
          replace: '  - {id: hub-start',
          by: "  - {id: fund-growth, name: {zh: 基金增速, en: Growth of the fund}, unitKind: RATIO, normalUnit: '%', units: ['%']}\n  - {id: hub-start",
        },
        {
          file: plan,
          replace: 'metric: hub-start, operator: BY',
          by: "metric: fund-growth, operator: EQ, value: -3, unit: '%'",
        },
      ).problems.map(({ rule, message }) => `${rule}: ${message}`),
    ).toEqual([]);
  });
});
