import { describe, expect, it } from '@jest/globals';
import { hashContent } from '../../src/store/hash-content.js';
import { buildVersion } from '../../src/store/hash-graph.js';

describe('the version of the data', () => {
  it.each([[[]], [['one']], [['two "quoted"', 'one', '三']]])(
    'of %j is the hash of the sorted list, in parts',
    (lines) => {
      expect(buildVersion(lines)).toBe(hashContent([...lines].sort()).slice(0, 16));
    },
  );

  it('hangs on no order, and on every line', () => {
    expect(buildVersion(['two', 'one'])).toBe(buildVersion(['one', 'two']));
    expect(buildVersion(['one', 'two'])).not.toBe(buildVersion(['one,two']));
    expect(buildVersion(['one', 'two'])).not.toBe(buildVersion(['one', 'three']));
  });
});
