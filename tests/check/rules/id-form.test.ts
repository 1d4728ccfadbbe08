import { describe, expect, it } from '@jest/globals';
import { problemsAfter } from '../check-freedonia.js';

describe('id-form', () => {
  it('wants lower-case words with hyphens', () => {
    expect(problemsAfter('themes.yaml', 'id: smart-hospitality', 'id: Smart_Hotels')).toEqual([
      {
        rule: 'id-form',
        level: 'error',
        at: { file: 'themes.yaml', line: 27, column: 10 },
        message: 'The id "Smart_Hotels" is not well formed.',
        hint: 'Ids are lower-case words of a–z and 0–9, joined by hyphens. Perhaps "smart-hotels"?',
      },
    ]);
  });
});
