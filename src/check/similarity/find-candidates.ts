import type { Comparable } from './to-comparable.js';

/** Names in Latin script are compared by words and letters; this share of pieces lets through what that measure calls near. */
const leastLatin = 0.5;

/** A piece that more entities share tells nothing: every county has an education bureau. */
const mostSharing = 50;

/** Names by the id of their entity. */
export type NamesById = ReadonlyMap<string, readonly Comparable[]>;

/**
 * Pairs of ids, each once, of which a name is equal, sounds alike or shares enough pieces. A pair of Chinese names with a Dice of at least
 * `least` must share one of the rarest pieces of either (prefix filter: Chaudhuri, Ganti and Kaushik 2006, "A primitive operator for
 * similarity joins in data cleaning"); only these are looked up, and of them only those that few names share. So the cost is at most
 * names × pieces × 50, not names × names; what is lost are pairs that share common pieces only.
 */
export function* findCandidates(names: NamesById, least: number): Generator<readonly [string, string]> {
  const frequency = countPieces([...names.values()].flat());
  const index = new Map<string, string[]>();
  for (const [id, own] of names) {
    const keys = new Set(own.flatMap((name) => listKeys(name, frequency, least)));
    const found = new Set<string>();
    for (const key of keys) for (const earlier of index.get(key) ?? []) found.add(earlier);
    for (const earlier of found) yield earlier < id ? [earlier, id] : [id, earlier];
    for (const key of keys) add(index, key, id);
  }
}

function countPieces(names: readonly Comparable[]): Map<string, number> {
  const frequency = new Map<string, number>();
  for (const { pieces } of names) for (const piece of pieces) frequency.set(piece, (frequency.get(piece) ?? 0) + 1);
  return frequency;
}

/** Two sets with a Dice of t share at least t / (2 - t) of the pieces of either, so that one of the rarest others is shared. */
function listKeys(name: Comparable, frequency: ReadonlyMap<string, number>, least: number): string[] {
  const { pieces, sound, script, text } = name;
  const rarest = [...pieces].sort(
    (one, other) => (frequency.get(one) ?? 0) - (frequency.get(other) ?? 0) || (one < other ? -1 : 1),
  );
  const bar = script === 'chinese' ? least : leastLatin;
  const shared = Math.ceil((pieces.size * bar) / (2 - bar));
  const telling = rarest
    .slice(0, pieces.size - shared + 1)
    .filter((piece) => (frequency.get(piece) ?? 0) <= mostSharing);
  return [...telling, `text ${text}`, ...(sound === '' ? [] : [`sound ${sound}`])];
}

function add(index: Map<string, string[]>, key: string, id: string): void {
  const there = index.get(key);
  if (there === undefined) index.set(key, [id]);
  else there.push(id);
}
