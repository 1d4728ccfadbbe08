import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { indexText } from '../../../src/check/verification/index-text.js';

const texts = fc.string({ unit: fc.constantFrom('自', 'a', '𠮷', '👍', '\n', '\r\n', 'é'), maxLength: 40 });

describe('indexText', () => {
  it('cuts and counts by code points, also beyond U+FFFF', () => {
    fc.assert(
      fc.property(texts, fc.nat(40), fc.nat(40), (text, one, other) => {
        const points = Array.from(text);
        const indexed = indexText(text);
        const [start, end] = [Math.min(one, other), Math.max(one, other)];
        expect(indexed.length).toBe(points.length);
        expect(indexed.slice(start, end)).toBe(points.slice(start, end).join(''));
        expect(indexed.toOffset(points.slice(0, start).join('').length)).toBe(Math.min(start, points.length));
      }),
    );
  });

  it('counts lines from 1, and CRLF as one line end', () => {
    const indexed = indexText('一\r\n𠮷\n\n三');
    expect([0, 1, 2, 3, 4, 5, 6].map((offset) => indexed.lineOf(offset))).toEqual([1, 1, 1, 2, 2, 3, 4]);
  });
});
