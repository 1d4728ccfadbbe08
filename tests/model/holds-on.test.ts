import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { boundsOf, hasBegun, holdsOn, isOver } from '../../src/model/holds-on.js';

describe('what begins at a date', () => {
  it.each([
    ['2031-05-31', '2031-05-31', 'YES'],
    ['2031-05-30', '2031-05-31', 'NO'],
    ['2031-06-15', '2031-06', 'UNKNOWN'],
    ['2031-06-30', '2031-06', 'UNKNOWN'],
    ['2031-07-01', '2031-06', 'YES'],
    ['2031-05-31', '2031-06', 'NO'],
    ['2031-12-31', '2031', 'YES'],
    ['2031-12-30', '2031', 'UNKNOWN'],
    ['2031-06-01', '2031-05-30/2031-06-02', 'UNKNOWN'],
    ['2031-06-02', '2031-05-30/2031-06-02', 'YES'],
    ['1900-01-01', '../2031', 'UNKNOWN'],
    ['2031-12-31', '../2031', 'YES'],
    ['2099-01-01', '2031/..', 'UNKNOWN'],
    ['2030-12-31', '2031/..', 'NO'],
    ['2031-01-01', undefined, 'UNKNOWN'],
  ] as const)('on %s has %s begun: %s', (day, from, expected) => {
    expect(hasBegun(day, from)).toBe(expected);
  });
});

describe('what lasts until a date, that day included', () => {
  it.each([
    ['2031-05-31', '2031-05-31', 'NO'],
    ['2031-06-01', '2031-05-31', 'YES'],
    ['2031-06-15', '2031-06', 'UNKNOWN'],
    ['2031-06-01', '2031-06', 'NO'],
    ['2031-07-01', '2031-06', 'YES'],
    ['2032-01-01', '../2031', 'YES'],
    ['2031-12-31', '../2031', 'UNKNOWN'],
    ['2099-01-01', '2031/..', 'UNKNOWN'],
    ['2031-01-01', undefined, 'NO'],
  ] as const)('on %s is %s over: %s', (day, until, expected) => {
    expect(isOver(day, until)).toBe(expected);
  });
});

describe('what holds from one date until another', () => {
  it.each([
    ['2031-06-01', '2031', '2032', 'UNKNOWN'],
    ['2032-01-01', '2031', '2032', 'YES'],
    ['2031-12-31', '2031', '2032', 'YES'],
    ['2033-01-01', '2031', '2032', 'NO'],
    ['2030-12-31', '2031', undefined, 'NO'],
    ['2033-01-01', '2031', undefined, 'YES'],
    ['2033-01-01', undefined, '2032', 'NO'],
    ['2031-01-01', undefined, undefined, 'UNKNOWN'],
  ] as const)('on %s holds %s to %s: %s', (...[day, from, until, expected]) => {
    expect(holdsOn(day, from, until)).toBe(expected);
  });
});

const exactDay = fc
  .date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2030-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** A day as it is known less exactly: its month, its year, or some interval around it. */
const known = fc
  .tuple(exactDay, exactDay, fc.constantFrom('day', 'month', 'year', 'until', 'since', 'between'))
  .map(([day, other, form]) => {
    const [first = '', last = ''] = [day, other].sort();
    const texts = {
      day,
      month: day.slice(0, 7),
      year: day.slice(0, 4),
      until: `../${day}`,
      since: `${day}/..`,
      between: `${first}/${last}`,
    };
    return { day, date: texts[form] };
  });

describe('a date that is less exact', () => {
  it('never gives an answer that the exact day contradicts', () => {
    fc.assert(
      fc.property(known, exactDay, ({ day, date }, asked) => {
        for (const ask of [hasBegun, isOver]) {
          const answer = ask(asked, date);
          if (answer !== 'UNKNOWN') expect(answer).toBe(ask(asked, day));
        }
        const answer = holdsOn(asked, date, undefined);
        if (answer !== 'UNKNOWN') expect(answer).toBe(holdsOn(asked, day, undefined));
      }),
      { numRuns: 2000 },
    );
  });

  it('is UNKNOWN only where the first and the last day that it may mean give different answers', () => {
    fc.assert(
      fc.property(known, exactDay, ({ date }, asked) => {
        const { first, last } = boundsOf(date);
        for (const ask of [hasBegun, isOver]) {
          const differ = ask(asked, first) !== ask(asked, last);
          expect(ask(asked, date) === 'UNKNOWN').toBe(differ);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
