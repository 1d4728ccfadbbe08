import { describe, expect, it } from '@jest/globals';
import { problemsAfter } from '../check-freedonia.js';

describe('known-source', () => {
  it('names the nearest source', () => {
    expect(
      problemsAfter('sources/copycat-2031-06-03.yaml', 'url:', 'sources: [daily-freedonian-2031-05-30]\nurl:'),
    ).toEqual([
      {
        rule: 'known-source',
        level: 'error',
        at: { file: 'sources/copycat-2031-06-03.yaml', line: 4, column: 11 },
        message: 'There is no source "daily-freedonian-2031-05-30".',
        hint: 'Evidence is `source#17-29`, and the source has a file in sources/. Did you mean "daily-freedonian-2031-05-31"? Allowed: copycat-2031-06-03, curators, daily-freedonian-2031-05-31, freedonia-gazette-2031-05-30, sylvania-herald-2031-06-02.',
      },
    ]);
  });
});
