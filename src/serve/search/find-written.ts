import { listSearchTexts } from '../../store/search/list-search-texts.js';
import { toCompactKey, toSearchKey } from '../../store/search/to-search-key.js';

/** The text of an entity that a search key was made of, as it is written; the key itself where it is an id or pinyin. */
export function findWritten(properties: Readonly<Record<string, unknown>>, key: string): string {
  // Of any kind: a key that was made of no place's name finds none.
  const { names, others, texts, numbers } = listSearchTexts(properties, { namedBy: 'name', labels: ['Place'] });
  const written = [...names, ...others, ...texts, ...numbers];
  return written.find((text) => toSearchKey(text) === key) ?? numbers.find((text) => toCompactKey(text) === key) ?? key;
}
