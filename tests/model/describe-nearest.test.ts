import { describe, expect, it } from '@jest/globals';
import { describeNearest } from '../../src/model/describe-nearest.js';

describe('describeNearest', () => {
  it.each([
    ['compute-hubs', ' Did you mean "compute-hub"?'],
    ['COMPUTE-HUB', ' Did you mean "compute-hub"?'],
    ['talent', ''],
  ])('says of %s: %p', (word, sentence) => {
    expect(describeNearest(word, ['compute-hub', 'fund-size'])).toBe(sentence);
  });
});
