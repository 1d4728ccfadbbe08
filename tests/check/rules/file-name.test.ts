import { describe, expect, it } from '@jest/globals';
import { problemsAfter } from '../check-freedonia.js';

describe('file-name', () => {
  it('wants a file named after its record', () => {
    expect(
      problemsAfter(
        'policies/klopstokia-ai-rules-2028.yaml',
        'id: klopstokia-ai-rules-2028\nformerIds: [klopstokia-rules]',
        'id: klopstokia-rules\nformerIds: [klopstokia-ai-rules-2028]',
      ).filter(({ level }) => level === 'error'),
    ).toEqual([
      {
        rule: 'file-name',
        level: 'error',
        at: { file: 'policies/klopstokia-ai-rules-2028.yaml', line: 1, column: 5 },
        message: 'The id "klopstokia-rules" is not the name of its file, policies/klopstokia-ai-rules-2028.yaml.',
        hint: 'Write "klopstokia-ai-rules-2028", or rename the file to klopstokia-rules.yaml.',
      },
    ]);
  });

  it('wants statements named after their source', () => {
    expect(
      problemsAfter(
        'statements/daily-freedonian-2031-05-31.yaml',
        'source: daily-freedonian-2031-05-31\n',
        'source: sylvania-herald-2031-06-02\n',
      ),
    ).toEqual([
      {
        rule: 'file-name',
        level: 'error',
        at: { file: 'statements/daily-freedonian-2031-05-31.yaml', line: 1, column: 9 },
        message:
          'The source "sylvania-herald-2031-06-02" is not the name of its file, statements/daily-freedonian-2031-05-31.yaml.',
        hint: 'Write "daily-freedonian-2031-05-31", or rename the file to sylvania-herald-2031-06-02.yaml.',
      },
    ]);
  });
});
