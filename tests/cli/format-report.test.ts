import { expect, it } from '@jest/globals';
import { formatReport } from '../../src/cli/format-report.js';
import type { ImportReport } from '../../src/store/import-report.js';

const nothing: ImportReport = {
  ...{ dataVersion: 'b2', before: 'b2', dryRun: false, wroteNothing: true },
  ...{ created: {}, changed: {}, retracted: {} },
};

it('says in one line that nothing was written', () => {
  expect(formatReport(nothing)).toBe('The graph holds this data already; nothing was written (version b2).');
});

it('counts what was created, changed and retracted, nodes and relationships apart', () => {
  const report = { ...nothing, before: 'a1', created: { Policy: 2, Claim: 9, TARGETS: 3 }, retracted: { CITES: 1 } };
  expect(formatReport(report)).toBe(
    [
      'Created: 11 nodes, 3 relationships',
      '  Policy 2, Claim 9',
      '  TARGETS 3',
      'Retracted: 0 nodes, 1 relationships',
      '  CITES 1',
      'Data version a1 -> b2.',
    ].join('\n'),
  );
});

it('says that a dry run wrote nothing', () => {
  expect(formatReport({ ...nothing, dryRun: true, changed: { Policy: 1 } })).toBe(
    'Would change: 1 nodes, 0 relationships\n  Policy 1\nData version b2; nothing was written.',
  );
});

it('says where Neo4j would not look at its indexes anew', () => {
  const report = { ...nothing, wroteNothing: false, created: { Policy: 1 }, plansByOldStatistics: 'Not allowed.' };
  expect(formatReport(report).split('\n').slice(-2)).toEqual([
    'Data version b2.',
    'Questions may be slow until Neo4j looks at its indexes by itself; it would not at our request: Not allowed.',
  ]);
});
