import { isUnspaced, listWords, toCompactKey, toIdKey, toSearchKey } from '../../store/search/to-search-key.js';
import { limits } from '../judge/limits.js';
import { refuse } from '../judge/refuse.js';

/** What somebody typed, in the forms in which it is compared; a form is empty where it would say nothing. */
export interface Typed {
  /** As names are compared. */
  readonly key: string;
  readonly id: string;
  /** As document numbers are compared. */
  readonly number: string;
  /** As pinyin and initials are compared. */
  readonly sound: string;
  /** With what a name may begin: a single letter would find everything. */
  readonly nameBeginning: string;
  /** With what a document number may begin: without a digit it may be any name. */
  readonly numberBeginning: string;
  readonly terms: readonly Term[];
}

/** A run of Chinese, or a word of another script. */
export interface Term {
  readonly word: string;
  readonly isUnspaced: boolean;
  /** The last word may be unfinished. */
  readonly isBeginning: boolean;
}

/** The words that the analyzer `cjk` leaves out of the index. */
const stopWords = new Set(
  (
    'a and are as at be but by for if in into is it no not of on or s such t that the their then there these they this to was ' +
    'will with www'
  ).split(' '),
);

/** Reads what somebody typed; refuses more characters or terms than the limits allow. */
export function readTyped(text: string): Typed {
  const plain = text.normalize('NFKC').replaceAll(/\s+/g, ' ').trim();
  const length = Array.from(plain).length;
  if (length > limits.searchCharacters) throw refuseLong('characters', length, limits.searchCharacters);
  const words = [...new Set(listWords(plain))].filter((word) => !stopWords.has(word));
  if (words.length > limits.searchTerms) throw refuseLong('terms', words.length, limits.searchTerms);
  const terms = words.map((word, index) => {
    const unspaced = isUnspaced(word);
    const isLast = index === words.length - 1;
    return { word, isUnspaced: unspaced, isBeginning: !unspaced && isLast && Array.from(word).length >= 2 };
  });
  const [key, number] = [toSearchKey(plain), toCompactKey(plain)];
  return {
    key,
    id: key === '' ? '' : toIdKey(plain),
    number,
    sound: /^[a-z0-9]{2,}$/.test(number) ? number : '',
    nameBeginning: key.length > 1 || isUnspaced(key) ? key : '',
    numberBeginning: /\d/.test(number) ? number : '',
    terms,
  };
}

function refuseLong(what: string, value: number, allowed: number) {
  return refuse({
    code: 'BAD_USER_INPUT',
    limit: `The number of ${what} in \`text\` of \`search\``,
    value,
    allowed: `at most ${allowed}`,
    advice: 'Leave out what is not needed to find it; blanks and words like "the" and "of" do not count as terms.',
  });
}
