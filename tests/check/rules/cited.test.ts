import { describe, expect, it } from '@jest/globals';
import { problemsAfter } from '../check-freedonia.js';

describe('cited', () => {
  it('wants a source for every fact', () => {
    expect(problemsAfter('designations.yaml', 'sources: [curators]\n', '')).toEqual([
      {
        rule: 'cited',
        level: 'error',
        at: { file: 'designations.yaml', line: 3, column: 16 },
        message: 'Nobody states FIELD:name of "freedonia-pilot-zone".',
        hint: 'Add `evidence: [source#17-29]` to the fact, or `sources: [source]` to the record or the file.',
      },
      {
        rule: 'cited',
        level: 'error',
        at: { file: 'designations.yaml', line: 4, column: 16 },
        message: 'Nobody states GRANTED_BY of "freedonia-pilot-zone".',
        hint: 'Add `evidence: [source#17-29]` to the fact, or `sources: [source]` to the record or the file.',
      },
      {
        rule: 'cited',
        level: 'error',
        at: { file: 'designations.yaml', line: 6, column: 9 },
        message: 'Nobody states HOLDS of "freedonia-pilot-zone".',
        hint: 'Add `evidence: [source#17-29]` to the fact, or `sources: [source]` to the record or the file.',
      },
      {
        rule: 'cited',
        level: 'error',
        at: { file: 'designations.yaml', line: 7, column: 9 },
        message: 'Nobody states HOLDS of "freedonia-pilot-zone".',
        hint: 'Add `evidence: [source#17-29]` to the fact, or `sources: [source]` to the record or the file.',
      },
      {
        rule: 'cited',
        level: 'error',
        at: { file: 'designations.yaml', line: 8, column: 14 },
        message: 'Nobody states FIELD:counts.holders of "freedonia-pilot-zone".',
        hint: 'Add `evidence: [source#17-29]` to the fact, or `sources: [source]` to the record or the file.',
      },
    ]);
  });
});
