import { describe, expect, it } from '@jest/globals';
import { problemsAfter } from '../check-freedonia.js';

describe('policy-cycle', () => {
  it('names the circle', () => {
    expect(
      problemsAfter('themes.yaml', 'id: policy-support,', 'id: policy-support, broader: [industry-fund],'),
    ).toEqual([
      {
        rule: 'policy-cycle',
        level: 'error',
        at: { file: 'themes.yaml', line: 25, column: 45 },
        message: 'BROADER leads back to "policy-support".',
        hint: 'The circle: policy-support → industry-fund → policy-support. One of these steps is wrong.',
      },
    ]);
  });
});
