import { describe, expect, it } from '@jest/globals';
import { problemsAfter } from '../check-freedonia.js';

const plan = 'policies/freedonia-ai-action-plan-2031.yaml';

describe('one-metric', () => {
  it('refuses two metrics', () => {
    expect(problemsAfter(plan, 'metric: hub-start', 'metric: [hub-start, fund-size]')).toEqual([
      {
        rule: 'one-metric',
        level: 'error',
        at: { file: plan, line: 51, column: 35 },
        message: '"freedonia-ai-action-plan-2031/t03" has 2 metrics: hub-start, fund-size.',
        hint: 'Write one record for each: an amount is an amount of one thing.',
      },
    ]);
  });

  it('takes one metric twice for one', () => {
    expect(
      problemsAfter(plan, 'metric: hub-start', 'metric: [hub-start, hub-start]').map(
        ({ rule, message }) => `${rule}: ${message}`,
      ),
    ).toEqual([]);
  });
});
