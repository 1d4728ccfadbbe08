import { splitKey } from '../../store/search/to-search-key.js';
import { weigh } from './kind-tiers.js';
import type { Term, Typed } from './read-typed.js';

/** An entity that an index gave, with its search keys (src/store/build-search-keys.ts). */
export interface Candidate {
  readonly id: string;
  readonly kind: string;
  readonly formerIds: readonly string[] | null;
  readonly nameKeys: readonly string[] | null;
  readonly altKeys: readonly string[] | null;
  readonly numberKeys: readonly string[] | null;
  readonly textKeys: readonly string[] | null;
  readonly pinyinKeys: readonly string[] | null;
  readonly initialKeys: readonly string[] | null;
}

/** Why an entity was found, and how well it fits. */
export interface Hit {
  readonly id: string;
  readonly kind: string;
  readonly matchedOn: string;
  readonly matchedAs: string;
  /** The keys that fit. */
  readonly keys: readonly string[];
  /** 0 to 1, of six digits; says alone which hit is the better one. */
  readonly score: number;
}

interface Class {
  readonly matchedOn: string;
  readonly matchedAs: 'WHOLE' | 'BEGINNING' | 'WORDS';
  readonly keysOf: (candidate: Candidate) => readonly string[] | null;
  /** What of the text is compared; the terms where it is absent. */
  readonly compare?: Exclude<keyof Typed, 'terms'>;
}

/** The best first. */
const classes: readonly Class[] = [
  { matchedAs: 'WHOLE', matchedOn: 'NAME', compare: 'key', keysOf: ({ nameKeys }) => nameKeys },
  { matchedAs: 'WHOLE', matchedOn: 'ID', compare: 'id', keysOf: ({ id, formerIds }) => [id, ...(formerIds ?? [])] },
  { matchedAs: 'WHOLE', matchedOn: 'DOCUMENT_NUMBER', compare: 'number', keysOf: ({ numberKeys }) => numberKeys },
  { matchedAs: 'WHOLE', matchedOn: 'ALTERNATIVE_NAME', compare: 'key', keysOf: ({ altKeys }) => altKeys },
  { matchedAs: 'WHOLE', matchedOn: 'PINYIN', compare: 'sound', keysOf: ({ pinyinKeys }) => pinyinKeys },
  { matchedAs: 'WHOLE', matchedOn: 'INITIALS', compare: 'sound', keysOf: ({ initialKeys }) => initialKeys },
  { matchedAs: 'BEGINNING', matchedOn: 'NAME', compare: 'nameBeginning', keysOf: ({ nameKeys }) => nameKeys },
  { matchedAs: 'BEGINNING', matchedOn: 'ALTERNATIVE_NAME', compare: 'nameBeginning', keysOf: ({ altKeys }) => altKeys },
  {
    matchedAs: 'BEGINNING',
    matchedOn: 'DOCUMENT_NUMBER',
    compare: 'numberBeginning',
    keysOf: ({ numberKeys }) => numberKeys,
  },
  { matchedAs: 'BEGINNING', matchedOn: 'PINYIN', compare: 'sound', keysOf: ({ pinyinKeys }) => pinyinKeys },
  { matchedAs: 'WORDS', matchedOn: 'NAME', keysOf: ({ nameKeys }) => nameKeys },
  { matchedAs: 'WORDS', matchedOn: 'ALTERNATIVE_NAME', keysOf: ({ altKeys }) => altKeys },
  { matchedAs: 'WORDS', matchedOn: 'DOCUMENT_NUMBER', keysOf: ({ numberKeys }) => numberKeys },
  { matchedAs: 'WORDS', matchedOn: 'TEXT', keysOf: listAllKeys },
];

/** Tells why a candidate fits what was typed, by the best reason there is; undefined where it does not: the index knows pairs of characters only. */
export function judgeCandidate(candidate: Candidate, typed: Typed): Hit | undefined {
  for (const [index, one] of classes.entries()) {
    const keys = one.keysOf(candidate) ?? [];
    const found = one.compare === undefined ? findTerms(keys, typed.terms) : findKey(keys, typed[one.compare], one);
    if (found === undefined) continue;
    const score = (classes.length - 1 - index + weigh(candidate.kind, found.share)) / classes.length;
    const { matchedOn, matchedAs } = one;
    const { id, kind } = candidate;
    return { id, kind, matchedOn, matchedAs, keys: found.keys, score: Math.round(score * 1e6) / 1e6 };
  }
  return undefined;
}

interface Found {
  readonly keys: readonly string[];
  /** How much of the keys the text is. */
  readonly share: number;
}

function findKey(keys: readonly string[], text: string, { matchedAs }: Class): Found | undefined {
  if (text === '') return undefined;
  const fits = (key: string) => (matchedAs === 'WHOLE' ? key === text : key.startsWith(text));
  const shortest = findShortest(keys.filter(fits));
  return shortest === undefined ? undefined : { keys: [shortest], share: text.length / shortest.length };
}

/** One key that has all terms, the shortest; otherwise those that have them together. */
function findTerms(keys: readonly string[], terms: readonly Term[]): Found | undefined {
  const sought = terms.reduce((sum, { word }) => sum + word.length, 0);
  if (sought === 0) return undefined;
  const single = findShortest(keys.filter((key) => terms.every((term) => hasTerm(key, term))));
  const some = keys.filter((key) => terms.some((term) => hasTerm(key, term)));
  const found = single === undefined ? some : [single];
  if (!terms.every((term) => found.some((key) => hasTerm(key, term)))) return undefined;
  return { keys: found, share: Math.min(1, sought / found.reduce((sum, key) => sum + key.length, 0)) };
}

function hasTerm(key: string, { word, isUnspaced, isBeginning }: Term): boolean {
  if (!key.includes(word)) return false;
  if (isUnspaced) return true;
  return splitKey(key).some((other) => (isBeginning ? other.startsWith(word) : other === word));
}

function findShortest(keys: readonly string[]): string | undefined {
  return [...keys].sort((one, other) => one.length - other.length || (one < other ? -1 : 1))[0];
}

function listAllKeys({ nameKeys, altKeys, numberKeys, textKeys }: Candidate): readonly string[] {
  return [nameKeys, altKeys, numberKeys, textKeys].flatMap((keys) => keys ?? []);
}
