import { pinyin } from 'pinyin-pro';
import type { StoredProperties } from './graph.js';

/** Pinyin keys of the Chinese name (`shenzhen`, `sz`), and in `altPinyin` those of the other names; empty where nothing is Chinese. */
export function buildPinyin({ nameZh, altNames }: StoredProperties): StoredProperties {
  const others = (Array.isArray(altNames) ? (altNames as string[]) : []).filter(isChinese).flatMap(toKeys);
  const altPinyin = others.length > 0 ? { altPinyin: [...new Set(others)] } : {};
  if (typeof nameZh !== 'string' || !isChinese(nameZh)) return altPinyin;
  const [whole, initials] = toKeys(nameZh);
  return { pinyin: whole, initials, ...altPinyin };
}

function isChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

function toKeys(text: string): [whole: string, initials: string] {
  const options = { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true } as const;
  return [toKey(pinyin(text, options)), toKey(pinyin(text, { ...options, pattern: 'first' }))];
}

function toKey(syllables: readonly string[]): string {
  return syllables
    .join('')
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]/gu, '');
}
