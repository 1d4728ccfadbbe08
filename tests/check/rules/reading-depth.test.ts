import { describe, expect, it } from '@jest/globals';
import { problemsAfter } from '../check-freedonia.js';

const law = 'policies/freedonia-ai-law-2029.yaml';

describe('reading-depth', () => {
  it('names a policy that is known by its title and has measures', () => {
    expect(problemsAfter('policies/sylvania-ai-plan-2030.yaml', 'reading: EXCERPT', 'reading: TITLE')).toEqual([
      {
        rule: 'reading-depth',
        level: 'warning',
        at: { file: 'policies/sylvania-ai-plan-2030.yaml', line: 5, column: 10 },
        message: 'reading is TITLE, but "sylvania-ai-plan-2030" has 1 measure.',
        hint: 'Who knows measures has read an EXCERPT at least.',
      },
    ]);
  });

  it('names a policy that was read in full and has no measures', () => {
    expect(problemsAfter(law, 'reading: EXCERPT', 'reading: FULL')).toEqual([
      {
        rule: 'reading-depth',
        level: 'warning',
        at: { file: law, line: 5, column: 10 },
        message: 'reading is FULL, but "freedonia-ai-law-2029" has no measures.',
        hint: 'FULL makes silence count as "does not say": write EXCERPT until its measures are written down.',
      },
    ]);
  });
});
