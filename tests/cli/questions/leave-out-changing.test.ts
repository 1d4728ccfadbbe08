import { describe, expect, it } from '@jest/globals';
import { leaveOutChanging } from '../../../src/cli/questions/leave-out-changing.js';

describe('leaveOutChanging', () => {
  it('leaves out, at any depth and under any alias, what depends on the day of the import, and names it', () => {
    const document = '{ stats { dataVersion } claims { since: recordedOn value } }';
    const answer = { stats: { dataVersion: 'x' }, claims: [{ since: '2031-01-01', value: null }] };
    expect(leaveOutChanging(document, answer)).toEqual({
      answer: { stats: {}, claims: [{ value: null }] },
      leftOut: ['dataVersion', 'since'],
    });
  });
});
