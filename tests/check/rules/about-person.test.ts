import { describe, expect, it } from '@jest/globals';
import { checkFreedonia, problemsAfter } from '../check-freedonia.js';

const status = 'nameStatus: OURS';

describe('about-person', () => {
  it('refuses a free note on a person, and a count', () => {
    const added = `${status}\n    note: {value: married with two children, source: curators}\n    counts: [{of: holders, value: 2}]`;
    expect(problemsAfter('experts.yaml', status, added)).toEqual([
      {
        rule: 'about-person',
        level: 'error',
        at: { file: 'experts.yaml', line: 6, column: 19 },
        message: 'The note on the person "groucho-firefly" is a free text.',
        hint: 'Write `not the same person as …` with the name of another expert, or delete it.',
      },
      {
        rule: 'about-person',
        level: 'error',
        at: { file: 'experts.yaml', line: 7, column: 14 },
        message: 'Something is counted of the person "groucho-firefly".',
        hint: 'Delete `counts`.',
      },
    ]);
  });

  it('lets a note say whom a person is not, by a name of another expert', () => {
    const other = `experts:\n  - {id: harpo-firefly, name: {zh: 哈波, en: Harpo Firefly}, nameStatus: OURS, posts: [{institution: freedonia-university}]}`;
    const withNote = (note: string) =>
      checkFreedonia({
        file: 'experts.yaml',
        replace: 'experts:\n  - id: groucho-firefly',
        by: `${other}\n  - id: groucho-firefly\n    note: ${note}`,
      }).problems.map(({ rule, message, hint }) => [rule, message, hint]);
    expect(withNote('not the same person as Harpo Firefly')).toEqual([]);
    expect(withNote('not the same person as 哈波')).toEqual([]);
    expect(withNote('not the same person as Harpo Firefly, who is 70')).toEqual([
      [
        'about-person',
        'The note on the person "groucho-firefly" names "Harpo Firefly, who is 70", which is no other expert.',
        'Write `not the same person as …` with the name of another expert, or delete it. Allowed: 哈波, Harpo Firefly.',
      ],
    ]);
  });
});
