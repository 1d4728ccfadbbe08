import { describe, expect, it } from '@jest/globals';
import { problemsAfter } from '../check-freedonia.js';

describe('known-kind', () => {
  it('names a kind that may not stand in the file', () => {
    expect(problemsAfter('places.yaml', 'kind: Region, level: DISTRICT', 'kind: Regoin, level: DISTRICT')).toEqual([
      {
        rule: 'link-ends',
        level: 'error',
        at: { file: 'institutions.yaml', line: 12, column: 121 },
        message: 'locatedIn names "duck-soup-district", which is nowhere.',
        hint: 'It must be of kind City or Region. Allowed: freedonia, freedonia-city, sylvania-city, klopstokia-city.',
      },
      {
        rule: 'known-kind',
        level: 'error',
        at: { file: 'places.yaml', line: 19, column: 36 },
        message: 'The kind is the text "Regoin".',
        hint: 'Did you mean "Region"? Allowed: City, Region.',
      },
    ]);
  });
});
