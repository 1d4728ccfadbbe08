import { expect, it } from '@jest/globals';
import { listTiers } from '../../../src/serve/search/kind-tiers.js';
import { model } from '../../store/freedonia.js';

it('every kind has its place among the hits of a search, and nothing else has one', () => {
  expect(
    listTiers()
      .map(([kind]) => kind)
      .sort(),
  ).toEqual([...model.kinds.keys()].sort());
});
