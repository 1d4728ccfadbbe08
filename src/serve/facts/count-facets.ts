import { readStatement } from '../../store/read-statement.js';
import { linkDimensions, toLabels, valueDimensions, type LinkDimension } from '../answers/facet-ways.js';
import type { Facts } from './facts.js';
import type { Selection } from './select-entities.js';
import type { Reference } from './to-reference.js';

/** A value of a facet: a word or a year, or an entity. */
export interface CountedValue {
  readonly value: string;
  readonly count: number;
  readonly entity?: Reference;
}

/** The values of a dimension among some entities, the most frequent first, and how many entities have none. */
export interface CountedFacet {
  readonly values: readonly CountedValue[];
  /** How many more values there are, and the sum of their counts. */
  readonly more: number;
  readonly moreCount: number;
  readonly without: number;
}

interface ValueRow {
  readonly property: string;
  readonly values: readonly { readonly value: string | null; readonly count: number }[];
}

/** Counts entities by dimensions whose values are words, in one pass; gives each dimension its values. */
export async function countValues(
  { transaction }: Facts,
  { kind, ...selection }: Selection,
  dimensions: readonly string[],
): Promise<ReadonlyMap<string, CountedFacet>> {
  const propertyOf = (dimension: string) => valueDimensions[dimension]?.property ?? '';
  const parameters = { ...selection, properties: dimensions.map(propertyOf) };
  const { rows } = await transaction.run<ValueRow>(readStatement('count-values', { LABEL: kind }), parameters);
  const found = new Map(rows.map((row) => [row.property, row.values]));
  return new Map(
    dimensions.map((dimension) => {
      const all = found.get(propertyOf(dimension)) ?? [];
      const values = all.flatMap(({ value, count }) => (value === null ? [] : [{ value, count }]));
      const without = all.find(({ value }) => value === null)?.count ?? 0;
      return [dimension, { values, more: 0, moreCount: 0, without }];
    }),
  );
}

interface EndsRow {
  readonly without: number;
  readonly ends: readonly (Reference & { readonly count: number })[];
  readonly more: number;
  readonly moreCount: number;
}

/** Counts entities of a kind by the entities they lead to; undefined where the kind has no way there. */
export async function countEnds(
  { transaction }: Facts,
  { kind, ...selection }: Selection,
  { dimension, first }: { readonly dimension: string; readonly first: number },
): Promise<CountedFacet | undefined> {
  const { end, ways } = linkDimensions[dimension] as LinkDimension;
  const way = ways[kind];
  if (way === undefined) return undefined;
  const statement = readStatement('count-ends', { ...toLabels(kind, way), END: end });
  const parameters = { ...selection, away: way.away, nearest: way.nearest ?? false, first };
  const { rows } = await transaction.run<EndsRow>(statement, parameters);
  const { ends, ...rest } = rows[0] ?? { ends: [], without: 0, more: 0, moreCount: 0 };
  return { ...rest, values: ends.map(({ count, ...entity }) => ({ value: entity.id, count, entity })) };
}
