import { describe, expect, it } from '@jest/globals';
import { problemsAfter } from '../check-freedonia.js';

describe('cycle', () => {
  it('names the circle', () => {
    expect(
      problemsAfter('themes.yaml', 'id: policy-support,', 'id: policy-support, broader: [industry-fund],'),
    ).toEqual([
      {
        rule: 'cycle',
        level: 'error',
        at: { file: 'themes.yaml', line: 25, column: 45 },
        message: 'BROADER leads back to "policy-support".',
        hint: 'The circle: policy-support → industry-fund → policy-support. One of these steps is wrong.',
      },
    ]);
  });

  it('names a circle of places as what it is', () => {
    const problems = problemsAfter(
      'places.yaml',
      'id: freedonia, kind: Region,',
      'id: freedonia, kind: Region, partOf: [duck-soup-district],',
    );
    expect(problems.map(({ rule, level, message, hint }) => [rule, level, message, hint])).toEqual([
      [
        'cycle',
        'error',
        'PART_OF leads back to "freedonia".',
        'The circle: freedonia → duck-soup-district → freedonia-city → freedonia. One of these steps is wrong.',
      ],
    ]);
  });

  it('refuses a draft of itself', () => {
    const problems = problemsAfter(
      'policies/freedonia-ai-action-plan-draft-2031.yaml',
      'draftOf: freedonia-ai-action-plan-2031',
      'draftOf: freedonia-ai-action-plan-draft-2031',
    );
    expect(problems.map(({ rule, level, message }) => [rule, level, message])).toEqual([
      ['cycle', 'error', 'draftOf leads back to "freedonia-ai-action-plan-draft-2031".'],
    ]);
  });
});
