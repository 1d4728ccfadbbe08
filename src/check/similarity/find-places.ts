import { toComparable } from './to-comparable.js';
import type { Name } from './name.js';

/** Longest name of a place, in characters or words, that is looked for inside another name. */
const longest = 8;

/** Makes a function that tells which places a text names; of two places with one name it tells both. */
export function buildPlaceFinder(placeNames: readonly Name[]): (text: string) => Set<string> {
  const places = new Map<string, string[]>();
  for (const name of placeNames) {
    for (const key of new Set([toKey(name.text), toComparable(name).text]))
      places.set(key, [...(places.get(key) ?? []), name.entity]);
  }
  return (text) => new Set(listRuns(text).flatMap((run) => places.get(run) ?? []));
}

function toKey(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** Every run of characters of a Chinese text, of words of a Latin one, that could be the name of a place. */
function listRuns(text: string): string[] {
  const plain = toKey(text);
  const isChinese = /\p{Script=Han}/u.test(plain);
  const units = isChinese ? Array.from(plain) : plain.split(/[^\p{Letter}\p{Number}'’-]+/u);
  const joint = isChinese ? '' : ' ';
  return units.flatMap((_, start) =>
    units.slice(start, start + longest).map((_, length) => units.slice(start, start + length + 1).join(joint)),
  );
}
