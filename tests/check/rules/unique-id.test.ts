import { describe, expect, it } from '@jest/globals';
import { problemsAfter } from '../check-freedonia.js';

describe('unique-id', () => {
  it('names both places of an id that is given twice', () => {
    expect(problemsAfter('themes.yaml', 'id: smart-hospitality', 'id: fund-size')).toEqual([
      {
        rule: 'unique-id',
        level: 'error',
        at: { file: 'themes.yaml', line: 27, column: 10 },
        message: 'The id "fund-size" is given for the second time.',
        hint: 'It stands already in metrics.yaml:3:10; choose another.',
      },
    ]);
  });

  it('holds for former ids too', () => {
    expect(problemsAfter('policies/klopstokia-ai-rules-2028.yaml', '[klopstokia-rules]', '[hub-start]')).toEqual([
      {
        rule: 'unique-id',
        level: 'error',
        at: { file: 'policies/klopstokia-ai-rules-2028.yaml', line: 2, column: 13 },
        message: 'The id "hub-start" is given for the second time.',
        hint: 'It stands already in metrics.yaml:6:10; choose another.',
      },
    ]);
  });
});
