import { describe, expect, it } from '@jest/globals';
import { problemsAfter } from '../check-freedonia.js';

const plan = 'policies/freedonia-ai-action-plan-2031.yaml';

describe('reason', () => {
  it('wants a reason for what is inferred', () => {
    expect(problemsAfter(plan, ', modality: INFERRED, why: it follows that heading', ', modality: INFERRED')).toEqual([
      {
        rule: 'reason',
        level: 'warning',
        at: { file: plan, line: 29, column: 11 },
        message: 'What is INFERRED says no why.',
        hint: 'Add `why:` or `evidence:` with what it is inferred from.',
      },
    ]);
  });

  it('takes the place from which it is inferred for a reason', () => {
    expect(
      problemsAfter(
        plan,
        'modality: INFERRED, why: it follows that heading',
        'modality: INFERRED, evidence: [daily-freedonian-2031-05-31#71-80]',
      ).map(({ rule, message }) => `${rule}: ${message}`),
    ).toEqual([]);
  });

  it('wants a reason for what is not believed', () => {
    expect(problemsAfter(plan, ', why: dateline of a repost', '')).toEqual([
      {
        rule: 'reason',
        level: 'warning',
        at: { file: plan, line: 19, column: 5 },
        message: 'What is DEPRECATED says no why.',
        hint: 'Add `why:` with what speaks against it.',
      },
    ]);
  });
});
