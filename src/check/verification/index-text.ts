/** A text whose characters are counted in code points, as evidence counts them. */
export interface IndexedText {
  readonly text: string;
  /** Code points in it. */
  readonly length: number;
  slice(start: number, end: number): string;
  /** The code point at which a UTF-16 index stands. */
  toOffset(index: number): number;
  /** The line, from 1, on which a code point stands. */
  lineOf(offset: number): number;
}

/** Makes a text addressable by code points and lines; only characters beyond U+FFFF and line ends are remembered. */
export function indexText(text: string): IndexedText {
  const pairs = Array.from(text.matchAll(/[\u{10000}-\u{10FFFF}]/gu), ({ index }) => index);
  /** The same places counted in code points: each pair before counts one less. */
  const wide = pairs.map((index, before) => index - before);
  const toOffset = (index: number): number => index - countBelow(pairs, index);
  const toIndex = (offset: number): number => offset + countBelow(wide, offset);
  const lineStarts = Array.from(text.matchAll(/\r\n|\n|\r/g), (end) => toOffset(end.index + end[0].length));
  return {
    text,
    length: text.length - pairs.length,
    slice: (start, end) => text.slice(toIndex(start), toIndex(end)),
    toOffset,
    lineOf: (offset) => countBelow(lineStarts, offset + 1) + 1,
  };
}

/** How many of the rising numbers are less than `limit`. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
