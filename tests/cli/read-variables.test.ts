import { describe, expect, it } from '@jest/globals';
import { readVariables } from '../../src/cli/read-variables.js';

const document = 'query Q($theme: ID!, $first: Int, $narrower: Boolean, $ids: [ID!]) { a }';

describe('readVariables', () => {
  it('keeps text as it is and reads numbers, truth values and lists', () => {
    expect(readVariables(document, ['theme=a=b', 'first=3', 'narrower=false', 'ids=["x"]'])).toEqual({
      theme: 'a=b',
      first: 3,
      narrower: false,
      ids: ['x'],
    });
  });

  it.each([
    ['theme', '--variable "theme" is not of the form name=value.'],
    ['them=x', 'The question has no variable "them". Did you mean "theme"? It has: theme, first, narrower, ids.'],
    ['first=many', '--variable first=many: a number, true, false, or a list like ["a"] is wanted.'],
  ])('refuses %s', (pair, message) => {
    expect(() => readVariables(document, [pair])).toThrow(message);
  });
});
