import { distance } from 'fastest-levenshtein';
import type { Measure } from './name.js';
import type { Comparable } from './to-comparable.js';

/** Two names, how near they are from 0 to 1, and by which measure. */
export interface Near {
  readonly nearness: number;
  readonly measure: Measure;
  readonly names: readonly [Comparable, Comparable];
}

/** A name inside a longer one is more often a part of it than the same thing. */
const containsFactor = 0.8;

/** Names whose years or version numbers have nothing in common name two editions. */
const editionFactor = 0.7;

/** Translations differ less than what they translate: 算力券 and 语料券 are both vouchers. */
const translationFactor = 0.75;
const farChinese = 0.6;

const pinyinNearness = 0.9;

/** The nearest pair of names of two entities; English names that are alike count less where the Chinese ones are not. */
export function compareEntities(one: readonly Comparable[], other: readonly Comparable[]): Near {
  const pairs = one.flatMap((name) => other.map((otherName) => compareNames(name, otherName)));
  const chinese = pairs.filter(({ names }) => names.every(({ script }) => script === 'chinese'));
  const isFar = chinese.length > 0 && chinese.every(({ nearness }) => nearness < farChinese);
  return pairs
    .map((pair) =>
      isFar && pair.measure === 'words' ? { ...pair, nearness: pair.nearness * translationFactor } : pair,
    )
    .reduce((best, pair) => (isNearer(pair, best) ? pair : best));
}

/** How near two names are: 1 for the same name; the order of the two makes no difference. */
export function compareNames(one: Comparable, other: Comparable): Near {
  const { nearness, measure } = compareTexts(one, other);
  const factor = isOtherEdition(one, other) ? editionFactor : 1;
  return { nearness: nearness * factor, measure, names: [one, other] };
}

function isNearer(one: Near, other: Near): boolean {
  if (one.nearness !== other.nearness) return one.nearness > other.nearness;
  return toOrder(one) < toOrder(other);
}

function toOrder({ names }: Near): string {
  return names
    .map(({ name }) => `${name.entity} ${name.text}`)
    .sort()
    .join(' ');
}

function compareTexts(one: Comparable, other: Comparable): Omit<Near, 'names'> {
  if (one.text === other.text) return { nearness: 1, measure: 'equal' };
  const spelt = one.script === other.script ? compareSpelling(one, other) : undefined;
  const soundsAlike = one.sound !== '' && one.sound === other.sound;
  if (soundsAlike && (spelt === undefined || spelt.nearness < pinyinNearness))
    return { nearness: pinyinNearness, measure: 'pinyin' };
  return spelt ?? { nearness: 0, measure: 'characters' };
}

function compareSpelling(one: Comparable, other: Comparable): Omit<Near, 'names'> {
  const isChinese = one.script === 'chinese';
  const nearness = isChinese ? measureDice(one.pieces, other.pieces) : compareWords(one, other);
  if (isChinese ? one.text.includes(other.text) || other.text.includes(one.text) : hasAllWords(one, other))
    return { nearness: nearness * containsFactor, measure: 'contains' };
  return { nearness, measure: isChinese ? 'characters' : 'words' };
}

/** Half by the words both have, half by the letters one would have to change. */
function compareWords(one: Comparable, other: Comparable): number {
  const letters = 1 - distance(one.text, other.text) / Math.max(one.text.length, other.text.length);
  return (measureDice(new Set(one.words), new Set(other.words)) + letters) / 2;
}

function hasAllWords(one: Comparable, other: Comparable): boolean {
  const [few, many] = one.words.length < other.words.length ? [one.words, other.words] : [other.words, one.words];
  return few.length < many.length && few.every((word) => many.includes(word));
}

/** Sørensen–Dice: twice what both sets hold, divided by the size of both. */
function measureDice(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const piece of one) if (other.has(piece)) shared += 1;
  return (2 * shared) / (one.size + other.size);
}

function isOtherEdition({ numbers: one }: Comparable, { numbers: other }: Comparable): boolean {
  return one.length > 0 && other.length > 0 && !one.some((number) => other.includes(number));
}
