import { describe, expect, it } from '@jest/globals';
import { linkDimensions, valueDimensions } from '../../../src/serve/answers/facet-ways.js';
import { model } from '../../store/freedonia.js';

/** The types of the links of a kind, as schema/ declares them. */
function typesOf(kind: string): readonly string[] {
  return (model.kinds.get(kind)?.links ?? []).map((link) => link.type);
}

describe('the dimensions of facets', () => {
  const ways = Object.values(linkDimensions).flatMap(({ ways: own, kinds }) =>
    Object.entries(own).map(([kind, way]) => ({ kind, ends: kinds, ...way })),
  );

  it.each(ways)('lead from a $kind by $types over links that the model has', ({ kind, ends, types, through }) => {
    const first = through === undefined ? types.split('|') : through.split('|');
    expect(
      first.filter((type) => !typesOf(kind).includes(type) && !ends.some((end) => typesOf(end).includes(type))),
    ).toEqual([]);
    const arriving = ends.flatMap(typesOf);
    expect(types.split('|').filter((type) => !arriving.includes(type) && !typesOf(kind).includes(type))).toEqual([]);
  });

  it.each(Object.entries(valueDimensions))('%s counts a property that each of its kinds has', (_name, dimension) => {
    const { property, vocabulary, kinds } = dimension;
    expect(vocabulary === undefined ? property === 'year' : model.vocabularies.has(vocabulary)).toBe(true);
    for (const kind of vocabulary === undefined ? [] : (kinds ?? [])) {
      const field = model.kinds.get(kind)?.fields.find(({ name }) => name === property);
      expect({ kind, type: field?.type }).toEqual({ kind, type: vocabulary });
    }
  });
});
