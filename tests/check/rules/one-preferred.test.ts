import { describe, expect, it } from '@jest/globals';
import { checkFreedonia, problemsAfter } from '../check-freedonia.js';

const plan = 'policies/freedonia-ai-action-plan-2031.yaml';

describe('one-preferred', () => {
  it('names both of two preferred dates', () => {
    expect(
      problemsAfter(plan, 'rank: DEPRECATED, why: dateline of a repost', 'rank: PREFERRED, why: dateline of a repost'),
    ).toEqual([
      {
        rule: 'one-preferred',
        level: 'warning',
        at: { file: plan, line: 19, column: 5 },
        message: 'A second value of publishedOn of "freedonia-ai-action-plan-2031" is PREFERRED: 2031-05-30.',
        hint: '2031-05-31 in policies/freedonia-ai-action-plan-2031.yaml:18:5 is too; leave the mark to one of them.',
      },
    ]);
  });

  it('names two preferred targets of one metric and day', () => {
    expect(
      checkFreedonia(
        {
          file: plan,
          replace: "dueOn: '2032', modality: TARGET",
          by: "dueOn: '2032', rank: PREFERRED, modality: TARGET",
        },
        {
          file: plan,
          replace: '  - {id: t02',
          by: "  - {id: t01b, metric: fund-size, operator: EQ, value: 2, unit: 亿元, normalValue: 200000000, normalUnit: CNY, dueOn: '2032', rank: PREFERRED}\n  - {id: t02",
        },
      ).problems.map(({ rule, message }) => `${rule}: ${message}`),
    ).toEqual(['one-preferred: A second value of the metric fund-size, 2032 is PREFERRED: 2 亿元 = 200000000 CNY.']);
  });

  it('takes one value from two sources for one', () => {
    expect(
      problemsAfter(
        plan,
        "date: '2031-05-30', source: sylvania-herald-2031-06-02, rank: DEPRECATED",
        "date: '2031-05-31', source: sylvania-herald-2031-06-02, rank: PREFERRED",
      ).map(({ rule, message }) => `${rule}: ${message}`),
    ).toEqual([]);
  });
});
