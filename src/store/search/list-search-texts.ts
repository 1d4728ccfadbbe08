import type { Kind } from '../../model/model.js';
import { shortenPlaceName } from './shorten-place-name.js';

/** What of an entity can be found by its words, as it is written. */
export interface SearchTexts {
  /** Names; a kind that is named by a text, a title or an amount has none. */
  readonly names: readonly string[];
  /** Other names and short names; of a place also its name without 市 or 省. */
  readonly others: readonly string[];
  /** Texts, titles, summaries, amounts and definitions. */
  readonly texts: readonly string[];
  /** Document numbers. */
  readonly numbers: readonly string[];
}

/** Lists what of an entity can be found, from its properties. */
export function listSearchTexts(
  properties: Readonly<Record<string, unknown>>,
  kind: Pick<Kind, 'namedBy' | 'labels'>,
): SearchTexts {
  const { name, nameZh, nameEn, altNames, shortNameZh, shortNameEn, documentNumber } = properties;
  const named = toTexts(nameZh, nameEn, name);
  const isPlace = kind.labels.includes('Place');
  const short = isPlace && typeof nameZh === 'string' ? shortenPlaceName(nameZh, properties.level) : undefined;
  const definitions = toTexts(properties.definitionZh, properties.definitionEn);
  return {
    names: kind.namedBy === 'name' ? named : [],
    others: toTexts(short, shortNameZh, shortNameEn, altNames),
    texts: kind.namedBy === 'name' ? definitions : [...named, ...definitions],
    numbers: toTexts(documentNumber),
  };
}

function toTexts(...values: readonly unknown[]): readonly string[] {
  return [...new Set(values.flat().filter((value) => typeof value === 'string'))];
}
