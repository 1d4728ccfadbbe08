/** A source of numbers that look random and are the same for the same seed. */
export interface Random {
  /** A number from 0 to 1, 1 not included. */
  share(): number;
  /** A whole number from 0 up to `end`, `end` not included. */
  below(end: number): number;
  pick<Item>(items: readonly Item[]): Item;
}

/** Opens a source of random numbers (mulberry32) for a seed. */
export function openRandom(seed: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  const share = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number) => Math.floor(share() * end);
  return { share, below, pick: (items) => pickFrom(items, below) };
}

function pickFrom<Item>(items: readonly Item[], below: (end: number) => number): Item {
  const item = items[below(items.length)];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
}
