import { describe, expect, it } from '@jest/globals';
import { problemsAfter } from '../check-freedonia.js';

const plan = 'policies/freedonia-ai-action-plan-2031.yaml';

describe('due-date', () => {
  it('names a target that was due before its policy was made', () => {
    expect(problemsAfter(plan, "dueOn: '2032', modality: TARGET", "dueOn: '2030', modality: TARGET")).toEqual([
      {
        rule: 'due-date',
        level: 'warning',
        at: { file: plan, line: 49, column: 122 },
        message: 'dueOn 2030 is before the policy was made (2031-05-31).',
        hint: 'A target lies ahead; what was reached already is an observation. Is a year wrong?',
      },
    ]);
  });

  it('says nothing of a target that is due in the year of its policy', () => {
    expect(
      problemsAfter(plan, "dueOn: '2032', modality: TARGET", "dueOn: '2031', modality: TARGET").map(
        ({ rule, message }) => `${rule}: ${message}`,
      ),
    ).toEqual([]);
  });

  it('names a milestone without a day', () => {
    expect(problemsAfter(plan, ', period: 2031/2032}', '}')).toEqual([
      {
        rule: 'due-date',
        level: 'warning',
        at: { file: plan, line: 51, column: 44 },
        message: 'The milestone (BY) has neither dueOn nor period.',
        hint: "Write `dueOn: '2031'`, or leave the target out where nobody says by when.",
      },
    ]);
  });
});
