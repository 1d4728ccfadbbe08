import type { KeyRange } from './time-ranges.js';

/** Which facts of one source are wanted. */
export interface WantedSole {
  readonly tiers: readonly string[];
  readonly kind: string | undefined;
  readonly after: string | undefined;
}

/** Builds the ranges of sole keys in which what is wanted lies; in texts `#` sorts before every other sign of a key, `$` directly after it, and `~` after all. */
export function buildSoleRanges({ tiers, kind, after = '' }: WantedSole): readonly KeyRange[] {
  const [begin, end] = kind === undefined ? ['', '~'] : [`${kind}#`, `${kind}$`];
  const start = begin < after ? after : begin;
  if (start >= end) return [];
  return [...new Set(tiers)].map((tier) => ({ after: `${tier}#${start}`, before: `${tier}#${end}` }));
}
