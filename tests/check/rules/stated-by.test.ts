import { describe, expect, it } from '@jest/globals';
import { problemsAfter } from '../check-freedonia.js';

describe('stated-by', () => {
  it('wants somebody who is there', () => {
    expect(
      problemsAfter('policies/freedonia-ai-action-plan-2031.yaml', 'statedBy: groucho-firefly', 'statedBy: groucho'),
    ).toEqual([
      {
        rule: 'stated-by',
        level: 'error',
        at: { file: 'policies/freedonia-ai-action-plan-2031.yaml', line: 23, column: 59 },
        message: 'statedBy names "groucho", which is nowhere.',
        hint: 'It must be of kind Expert or Institution. Allowed: groucho-firefly, freedonia-city-government, freedonia-government-office, freedonia-science-bureau, freedonia-university, daily-freedonian.',
      },
    ]);
  });

  it('wants somebody whose opinion it is', () => {
    expect(problemsAfter('policies/freedonia-ai-action-plan-2031.yaml', ', statedBy: groucho-firefly', '')).toEqual([
      {
        rule: 'stated-by',
        level: 'error',
        at: { file: 'policies/freedonia-ai-action-plan-2031.yaml', line: 23, column: 5 },
        message: 'The opinion is nobody’s.',
        hint: 'Add `statedBy:` with the expert or institution whose view it is, or `why:` where nobody is named.',
      },
    ]);
  });
});
