import { describe, expect, it } from '@jest/globals';
import { checkFreedonia, problemsAfter } from '../check-freedonia.js';

const source = 'sources/sylvania-herald-2031-06-02.yaml';
const origin = "publisher: 西尔瓦尼亚先驱报\nurl: https://example.org/2031/herald\nreadOn: '2031-06-02'\n";

describe('source-origin', () => {
  it('warns of a source that does not say where it comes from, and names what is missing', () => {
    expect(problemsAfter(source, origin, '')).toEqual([
      {
        rule: 'source-origin',
        level: 'warning',
        at: { file: source, line: 1, column: 5 },
        message: 'The source "sylvania-herald-2031-06-02" has no publisher, no url, no readOn.',
        hint: 'Add what is known; what nobody wrote down stays away.',
      },
    ]);
  });

  it('takes an institution for a publisher, and asks nothing of the curators', () => {
    const institution = 'publisher: {value: 自由日报, institution: daily-freedonian}';
    expect(checkFreedonia({ file: source, replace: 'publisher: 西尔瓦尼亚先驱报', by: institution }).problems).toEqual(
      [],
    );
    expect(problemsAfter('sources/curators.yaml', 'publisher: AI Policy Graph\n', '')).toEqual([]);
  });
});
