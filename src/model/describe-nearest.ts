import { findNearest } from './find-nearest.js';

/** The nearest guess as a sentence that follows another, ` Did you mean "compute-hub"?`; nothing where none is near. */
export function describeNearest(word: string, known: readonly string[]): string {
  const nearest = findNearest(word, known);
  return nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
}
