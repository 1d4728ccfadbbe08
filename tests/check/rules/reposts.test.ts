import { describe, expect, it } from '@jest/globals';
import { checkFreedonia, problemsAfter } from '../check-freedonia.js';

describe('reposts', () => {
  it('names a policy that rests on a repost and is not marked', () => {
    expect(
      problemsAfter(
        'policies/klopstokia-ai-rules-2028.yaml',
        'sources: [freedonia-gazette-2031-05-30]',
        'sources: [copycat-2031-06-03]',
      ),
    ).toEqual([
      {
        rule: 'reposts',
        level: 'error',
        at: { file: 'policies/klopstokia-ai-rules-2028.yaml', line: 1, column: 5 },
        message: '"klopstokia-ai-rules-2028" rests on reposts only: copycat-2031-06-03.',
        hint: 'Add `review: UNREVIEWED`, or cite an original.',
      },
    ]);
  });

  it('is content with the mark', () => {
    expect(
      problemsAfter(
        'policies/klopstokia-ai-rules-2028.yaml',
        'sources: [freedonia-gazette-2031-05-30]',
        'sources: [copycat-2031-06-03]\nreview: UNREVIEWED',
      ).map(({ rule, message }) => `${rule}: ${message}`),
    ).toEqual([]);
  });

  it('does not count what the curators say as an original', () => {
    expect(
      problemsAfter(
        'policies/klopstokia-ai-rules-2028.yaml',
        'level: CITY\n',
        'level: {value: CITY, source: curators}\nshortName: {zh: 规则, en: Rules, source: copycat-2031-06-03}\n',
      ).map(({ rule, message }) => `${rule}: ${message}`),
    ).toEqual([]);
  });

  it('counts a copy of another source as a repost whatever its tier', () => {
    expect(
      checkFreedonia(
        { file: 'sources/copycat-2031-06-03.yaml', replace: 'tier: MIRROR', by: 'tier: PRESS' },
        {
          file: 'policies/klopstokia-ai-rules-2028.yaml',
          replace: 'sources: [freedonia-gazette-2031-05-30]',
          by: 'sources: [copycat-2031-06-03, curators]\nreview: REVIEWED',
        },
      )
        .problems.filter(({ rule }) => rule === 'reposts')
        .map(({ rule, message }) => `${rule}: ${message}`),
    ).toEqual(['reposts: "klopstokia-ai-rules-2028" rests on reposts only: copycat-2031-06-03.']);
  });
});
