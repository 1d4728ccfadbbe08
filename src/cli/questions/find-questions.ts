import { describeNearest } from '../../model/describe-nearest.js';
import { UsageError } from '../../problem.js';
import type { Operation } from '../../serve/http/read-operations.js';

/** The questions that words find. */
export interface FoundQuestions {
  /** The one that is meant: of this very name, or alone with all words in its name, titles or folder. */
  readonly meant: Operation | undefined;
  /** Those with all words, also in what they say of the answer. */
  readonly all: readonly Operation[];
}

/**
 * Finds questions by their name, or by words of either language in any order; letters of either case and width are equal. Throws a
 * UsageError with the nearest where nothing fits.
 */
export function findQuestions(words: readonly string[], operations: readonly Operation[]): FoundQuestions {
  const named = operations.find((operation) => operation.name === words.join(' '));
  if (named) return { meant: named, all: [named] };
  const wanted = words.flatMap((word) => fold(word).split(/\s+/)).filter((word) => word !== '');
  const titled = operations.filter((operation) => hasAll(toTitles(operation), wanted));
  const all = operations.filter((operation) => hasAll(toText(operation), wanted));
  if (all.length === 0) throw new UsageError(describeMiss(words.join(' '), wanted, operations));
  return { meant: titled.length === 1 ? titled[0] : undefined, all };
}

/** One form for letters of either case, and of full and half width. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function hasAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

function toTitles({ name, titleZh, titleEn, folder, folderZh, folderEn }: Operation): string {
  return fold([name, titleZh, titleEn, folder, folderZh, folderEn].join('\n'));
}

function toText(operation: Operation): string {
  return `${toTitles(operation)}\n${fold(operation.answer)}`;
}

function describeMiss(given: string, words: readonly string[], operations: readonly Operation[]): string {
  const texts = operations.map(toText);
  const names = operations.map(({ name }) => name);
  const known = [...new Set(texts.flatMap((text) => text.match(/[\p{L}\p{N}]{5,}/gu) ?? []))];
  const absent = words.filter((word) => !texts.some((text) => text.includes(word)));
  const typo = absent.find((word) => word.length > 4) ?? '';
  const guess = describeNearest(given, names) || describeNearest(typo, known);
  const why = absent.length > 0 ? ` None has "${absent.join('", "')}".` : ' Each word is in some, but in none are all.';
  return `There is no question "${given}".${guess || why} \`ask\` without a name lists all ${operations.length}.`;
}
