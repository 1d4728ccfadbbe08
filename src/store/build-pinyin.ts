import { pinyin } from 'pinyin-pro';
import type { StoredProperties } from './graph.js';

/** Pinyin and initials of the Chinese name (`shenzhenshi`, `szs`); empty where it has none. */
export function buildPinyin({ nameZh }: StoredProperties): StoredProperties {
  if (typeof nameZh !== 'string' || !isChinese(nameZh)) return {};
  const [whole, initials] = toPinyinKeys(nameZh);
  return { pinyin: whole, initials };
}

/** Whether a text has Chinese characters. */
export function isChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

/** A Chinese text in pinyin without tones or blanks, and the first letters of that. */
export function toPinyinKeys(text: string): readonly [whole: string, initials: string] {
  const options = { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true } as const;
  return [toKey(pinyin(text, options)), toKey(pinyin(text, { ...options, pattern: 'first' }))];
}

function toKey(syllables: readonly string[]): string {
  return syllables
    .join('')
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]/gu, '');
}
