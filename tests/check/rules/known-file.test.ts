import { describe, expect, it } from '@jest/globals';
import { problemsAfter } from '../check-freedonia.js';

describe('known-file', () => {
  it('names a folder that holds no kind of record, and the nearest one', () => {
    expect(problemsAfter('polices/x.yaml', '', 'id: x\n')).toEqual([
      {
        rule: 'known-file',
        level: 'error',
        at: { file: 'polices/x.yaml', line: 1, column: 1 },
        message: 'No kind of record stands in polices/x.yaml.',
        hint: 'Did you mean "policies"? Allowed: policies, sources, statements.',
      },
    ]);
  });
});
