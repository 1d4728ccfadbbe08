import type { Kind } from '../model/model.js';
import { isChinese, toPinyinKeys } from './build-pinyin.js';
import type { StoredProperties } from './graph.js';
import { listSearchTexts } from './search/list-search-texts.js';
import { isUnspaced, splitKey, toCompactKey, toSearchKey } from './search/to-search-key.js';

/**
 * What an entity is found by (see `search`), stored so that an index can hold it: its names, other names, texts and document number as search keys, the
 * names also in pinyin and by initials, and the last character of each run of Chinese, which no pair of characters begins with.
 */
export function buildSearchKeys(properties: StoredProperties, kind: Kind): StoredProperties {
  const { names, others, texts, numbers } = listSearchTexts(properties, kind);
  const sounds = [...names, ...others].filter(isChinese).map(toPinyinKeys);
  const nameKeys = toKeys(names);
  return withoutEmpty({
    nameKeys,
    altKeys: toKeys(others).filter((key) => !nameKeys.includes(key)),
    textKeys: toKeys(texts),
    numberKeys: unique([...numbers.map(toCompactKey), ...numbers.map(toSearchKey)]),
    pinyinKeys: unique(sounds.flatMap(([whole]) => [whole, whole.replaceAll('v', 'u')])),
    initialKeys: unique(sounds.map(([, initials]) => initials)),
    endKeys: unique([...names, ...others, ...texts, ...numbers].flatMap(listEnds)),
  });
}

function toKeys(texts: readonly string[]): readonly string[] {
  return unique(texts.map(toSearchKey));
}

function listEnds(text: string): readonly string[] {
  return splitKey(toSearchKey(text))
    .filter(isUnspaced)
    .map((word) => Array.from(word).at(-1) ?? '');
}

function unique(keys: readonly string[]): readonly string[] {
  return [...new Set(keys)].filter((key) => key !== '');
}

function withoutEmpty(keys: Readonly<Record<string, readonly string[]>>): StoredProperties {
  return Object.fromEntries(Object.entries(keys).filter(([, values]) => values.length > 0));
}
