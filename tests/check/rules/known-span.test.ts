import { describe, expect, it } from '@jest/globals';
import { problemsAfter } from '../check-freedonia.js';

describe('known-span', () => {
  it('names the nearest span of the source', () => {
    expect(problemsAfter('policies/freedonia-ai-action-plan-2031.yaml', '#82-90', '#82-91')).toEqual([
      {
        rule: 'known-span',
        level: 'error',
        at: { file: 'policies/freedonia-ai-action-plan-2031.yaml', line: 36, column: 72 },
        message: 'The source "daily-freedonian-2031-05-31" has no span "82-91".',
        hint: 'Add it to sources/daily-freedonian-2031-05-31.yaml. Did you mean "82-90"? Allowed: 0-3, 9-13, 14-19, 20-30, 60-65, 71-80, 73-80, 82-90, 91-98, 102-108, 115-139, 141-146, 141-148, 149-161, 157-161, 176-182.',
      },
    ]);
  });
});
