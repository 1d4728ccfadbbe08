import { closest, distance } from 'fastest-levenshtein';

/** The word among `known` that differs from `word` by the fewest letters; undefined where none is near. */
export function findNearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const same = known.find((other) => other.toLowerCase() === word.toLowerCase());
  if (same !== undefined) return same;
  const nearest = closest(word, [...known]);
  return distance(word, nearest) <= Math.max(2, Math.floor(word.length / 3)) ? nearest : undefined;
}
