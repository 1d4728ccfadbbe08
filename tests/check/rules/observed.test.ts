import { describe, expect, it } from '@jest/globals';
import { checkFreedonia } from '../check-freedonia.js';

describe('observed', () => {
  it('names an observation of a time after its source was read', () => {
    expect(
      checkFreedonia(
        { file: 'observations.yaml', replace: "period: '2031'", by: "period: '2032-01'" },
        {
          file: 'sources/sylvania-herald-2031-06-02.yaml',
          replace: "readOn: '2031-06-02'",
          by: "readOn: '2031-06-03'",
        },
      ).problems,
    ).toEqual([
      {
        rule: 'observed',
        level: 'warning',
        at: { file: 'observations.yaml', line: 9, column: 13 },
        message: 'The period 2032-01 lies after 2031-06-03, when "sylvania-herald-2031-06-02" was read.',
        hint: 'A value of the future is a target or a forecast. Is a year wrong?',
      },
    ]);
  });

  it('says nothing of a period that had begun', () => {
    expect(
      checkFreedonia({
        file: 'sources/sylvania-herald-2031-06-02.yaml',
        replace: "readOn: '2031-06-02'",
        by: "readOn: '2031-06-03'",
      }).problems.map(({ rule, message }) => `${rule}: ${message}`),
    ).toEqual([]);
  });
});
