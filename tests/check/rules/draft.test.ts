import { describe, expect, it } from '@jest/globals';
import { checkFreedonia, problemsAfter } from '../check-freedonia.js';

const plan = 'policies/freedonia-ai-action-plan-2031.yaml';
const draft = 'policies/freedonia-ai-action-plan-draft-2031.yaml';

describe('draft', () => {
  it('wants a draft to be a DRAFT_FOR_COMMENT', () => {
    expect(problemsAfter(draft, 'policyType: DRAFT_FOR_COMMENT', 'policyType: PLAN')).toEqual([
      {
        rule: 'draft',
        level: 'warning',
        at: { file: draft, line: 6, column: 10 },
        message: '"freedonia-ai-action-plan-draft-2031" has draftOf and is no DRAFT_FOR_COMMENT.',
        hint: 'Write `policyType: DRAFT_FOR_COMMENT`, or leave draftOf out.',
      },
    ]);
  });

  it('wants the policy that a draft is of to be none', () => {
    expect(
      problemsAfter(plan, 'policyType: {value: ACTION_PLAN,', 'policyType: {value: DRAFT_FOR_COMMENT,').map(
        ({ rule, message }) => `${rule}: ${message}`,
      ),
    ).toEqual([
      'draft: The draft "freedonia-ai-action-plan-2031" does not say of which policy it is a draft.',
      'draft: draftOf names "freedonia-ai-action-plan-2031", which is a draft itself.',
    ]);
  });

  it('wants a draft to say of which policy it is one', () => {
    expect(
      checkFreedonia(
        { file: draft, replace: 'draftOf: freedonia-ai-action-plan-2031\n', by: '' },
        { file: plan, replace: '  - {type: FINALISES, policy: freedonia-ai-action-plan-draft-2031}\n', by: '' },
      ).problems.map(({ rule, message }) => `${rule}: ${message}`),
    ).toEqual(['draft: The draft "freedonia-ai-action-plan-draft-2031" does not say of which policy it is a draft.']);
  });

  it('lets the final policy say it', () => {
    expect(
      problemsAfter(draft, 'draftOf: freedonia-ai-action-plan-2031\n', '').map(
        ({ rule, message }) => `${rule}: ${message}`,
      ),
    ).toEqual([]);
  });
});
