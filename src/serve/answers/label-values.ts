import { isEnumType, type GraphQLResolveInfo } from 'graphql';
import { linkDimensions, valueDimensions } from './facet-ways.js';
import type { CountedValue } from '../facts/count-facets.js';

/** Gives a value of a facet its names in both languages; of an entity they may be missing. */
export type Label = ({ value, entity }: CountedValue) => { readonly zh: string | null; readonly en: string | null };

/** Finds how the values of a dimension are called: Chinese labels stand in the vocabulary, the English ones are its words. */
export function labelValues(info: GraphQLResolveInfo, dimension: string): Label {
  const type = info.schema.getType(valueDimensions[dimension]?.vocabulary ?? '');
  const values = isEnumType(type) ? type.getValues() : [];
  return ({ value, entity }) => {
    if (linkDimensions[dimension] !== undefined) return { zh: entity?.nameZh ?? null, en: entity?.nameEn ?? null };
    const description = values.find((one) => one.name === value)?.description;
    if (typeof description !== 'string') return { zh: value, en: value };
    const words =
      value.includes('_') || value === value.toUpperCase() ? value.replaceAll('_', ' ').toLowerCase() : value;
    return { zh: description.split(' · ')[0] ?? null, en: `${words.charAt(0).toUpperCase()}${words.slice(1)}` };
  };
}
