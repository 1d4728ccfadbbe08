/** A range of time keys, both ends exclusive. */
export interface KeyRange {
  readonly after: string;
  readonly before: string;
}

/** What of the timeline is wanted: which dates, from and to which day, and after which place in the order. */
export interface WantedTime {
  readonly what: readonly string[];
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly after: string | undefined;
}

/**
 * Builds the ranges of time keys in which what is wanted lies. In texts `#` sorts before every other sign of a key, `$` directly after it, and `~` after all.
 * A date that is less exact than `from` sorts before it and may mean it all the same: its year and its month are ranges of their own.
 */
export function buildTimeRanges({ what, from, to, after = '' }: WantedTime): readonly KeyRange[] {
  const end = to === undefined ? '~' : `${to}$`;
  const lessExact = from === undefined ? [] : [from.slice(0, 4), from.slice(0, 7)];
  const spans = [...lessExact.map((date) => ({ start: `${date}#`, end: `${date}$` })), { start: from ?? '', end }];
  const rest = spans.map((span) => (span.start < after ? { ...span, start: after } : span));
  return [...new Set(what)].flatMap((one) =>
    rest
      .filter((span) => span.start < span.end)
      .map((span) => ({ after: `${one}#${span.start}`, before: `${one}#${span.end}` })),
  );
}
