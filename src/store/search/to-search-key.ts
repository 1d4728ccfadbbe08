import { Converter } from 'opencc-js/t2cn';

/** Characters that are written without blanks between words. */
const unspaced = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}`;

const blanksBesideUnspaced = new RegExp(`(?<=[${unspaced}+]) | (?=[${unspaced}+])`, 'gu');
const pieces = new RegExp(`[${unspaced}]+|[^${unspaced} +]+`, 'gu');
const between = /[^\p{Letter}\p{Mark}\p{Number}+]+/gu;
const onlyUnspaced = new RegExp(`^[${unspaced}]+$`, 'u');

/**
 * The form in which names, texts and what somebody types are compared: simplified characters, half width, lower case, without accents, without
 * punctuation but `+` (人工智能+ is not 人工智能), without blanks beside Chinese; empty where no letter or number is left.
 */
export function toSearchKey(text: string): string {
  // Without a blank between them two letters of Hangul are one.
  return toSpaced(text).replaceAll(blanksBesideUnspaced, '').normalize('NFC');
}

/** A search key without blanks and `+`: the form in which pinyin and document numbers are compared, whatever brackets they are written with. */
export function toCompactKey(text: string): string {
  return toSpaced(text).replaceAll(/[ +]/g, '');
}

/** The form in which ids are compared: they are lower-case words with hyphens. */
export function toIdKey(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}

/** The runs of Chinese and the words of other scripts of a text, in their order; each is a search key. */
export function listWords(text: string): readonly string[] {
  return splitKey(toSpaced(text));
}

/** The same of a text that is a search key already. */
export function splitKey(key: string): readonly string[] {
  return key.match(pieces) ?? [];
}

/** Whether a word is a run of characters that are written without blanks. */
export function isUnspaced(word: string): boolean {
  return onlyUnspaced.test(word);
}

function toSpaced(text: string): string {
  // Before the characters are simplified, too: ⿰龜 is one to the dictionary, and 龜 another.
  const key = toSimplified(text.normalize('NFKC').replaceAll(between, ' '))
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replaceAll(between, ' ')
    .trim();
  // Asked of what is left: one character may stand for a letter (™), or a letter for marks alone (U+FC5E).
  return /[\p{Letter}\p{Number}]/u.test(key) ? key : '';
}

// Reading the dictionary takes 20 ms, which a command that compares no names need not wait for.
let converter: ((text: string) => string) | undefined;

function toSimplified(text: string): string {
  if (!/\p{Script=Han}/u.test(text)) return text;
  // The package's declarations import each other without an extension, which no ES module resolves.
  converter ??= Converter({ from: 't', to: 'cn' }) as (text: string) => string;
  // Twice, since 薴 becomes 苧, which becomes 苎.
  return converter(converter(text));
}
