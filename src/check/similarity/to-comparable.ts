import { pinyin } from 'pinyin-pro';
import type { Name } from './name.js';

/** A name in the form in which it is compared. */
export interface Comparable {
  readonly name: Name;
  readonly script: 'chinese' | 'latin';
  /** What is left without case, width, brackets, punctuation, endings and years; of a Latin name its words in order. */
  readonly text: string;
  readonly words: readonly string[];
  /** Pieces of two characters (of three in a Latin name). */
  readonly pieces: ReadonlySet<string>;
  /** Years and other numbers, which tell editions apart. */
  readonly numbers: readonly string[];
  /** Pinyin without tones, or the letters of a Latin name; empty where it is too short to tell anything. */
  readonly sound: string;
}

/** Shorter syllables sound like too many others. */
const shortestSound = 5;

const han = /\p{Script=Han}/u;
const years = /(?<!\d)(?:19|20)\d\d(?!\d)(?:年度?版?)?/gu;
const numbers = /\d+(?:\.\d+)*/g;

/** Administrative endings and words that join: present or absent, they change nothing. Both names lose them, so that 市场 does no harm. */
const chineseFiller = /[市省区县的和与及暨]|关于|本市/gu;
const latinFiller = new Set(
  'a an and at by for from in of on the to with municipal municipality provincial province'.split(' '),
);

/** The form of a name in which it is compared: half width, lower case, without what writers leave out or add. */
export function toComparable(name: Name): Comparable {
  const plain = name.text.normalize('NFKC').toLowerCase();
  const isChinese = han.test(plain);
  const words = isChinese ? [] : listWords(plain);
  const text = isChinese ? stripChinese(plain) : words.join(' ');
  return {
    name,
    script: isChinese ? 'chinese' : 'latin',
    text,
    words,
    pieces: cutPieces(text, isChinese ? 2 : 3),
    numbers: plain.match(numbers) ?? [],
    sound: toSound(isChinese ? text : plain),
  };
}

function stripChinese(plain: string): string {
  const bare = plain.replaceAll(years, '').replaceAll(/[^\p{Letter}\p{Number}+]/gu, '');
  const short = bare.replaceAll('人民政府', '政府').replaceAll('委员会', '委').replaceAll(chineseFiller, '');
  return Array.from(short).length < 2 ? bare : short;
}

function listWords(plain: string): string[] {
  const all = plain
    .normalize('NFD')
    .replaceAll(/\p{Mark}|['’]/gu, '')
    .replaceAll(years, ' ')
    .split(/[^\p{Letter}\p{Number}+]+/u)
    .filter((word) => word !== '');
  const telling = all.filter((word) => !latinFiller.has(word));
  return [...new Set((telling.length > 0 ? telling : all).map(toSingular))].sort();
}

function toSingular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 3 && /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}

function cutPieces(text: string, size: number): Set<string> {
  const points = Array.from(text);
  if (points.length <= size) return new Set([text]);
  return new Set(points.slice(size - 1).map((_, index) => points.slice(index, index + size).join('')));
}

function toSound(text: string): string {
  const syllables = pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true });
  const sound = syllables.join('').replaceAll(/[^\p{Letter}\p{Number}+]/gu, '');
  return Array.from(sound).length < shortestSound ? '' : sound;
}
