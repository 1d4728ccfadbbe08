/** A number and its word: `1 claim`, `3 claims`. */
export function toCount(count: number, word: string): string {
  return `${count} ${count === 1 ? word : toPlural(word)}`;
}

/** The plural of a regular noun: `policies`, `measures`. */
export function toPlural(word: string): string {
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

/** A kind as it stands in a sentence: `policy`. */
export function toKindWord(kind: string): string {
  return kind.toLowerCase();
}

/** The first few of several words, and how many there are besides. */
export function joinSome(words: readonly string[], most: number): string {
  const more = words.length - most;
  return more > 0 ? `${words.slice(0, most).join(', ')} and ${more} more` : words.join(', ');
}
