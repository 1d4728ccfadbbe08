import type { Typed, Term } from './read-typed.js';
import { listTiers } from './kind-tiers.js';

/** Builds the query that finds whole names, ids and document numbers, and what begins like the text; undefined where there is nothing to look for. */
export function buildKeyQuery(typed: Typed, kinds: readonly string[]): string | undefined {
  const { key, id, number, sound, nameBeginning, numberBeginning } = typed;
  const wholes = [
    ...[whole('nameKeys', key), whole('altKeys', key), whole('id', id), whole('formerIds', id)],
    ...[whole('numberKeys', number), whole('pinyinKeys', sound), whole('initialKeys', sound)],
  ];
  const beginnings = [
    ...[beginning('nameKeys', nameBeginning), beginning('altKeys', nameBeginning)],
    ...[beginning('pinyinKeys', sound), beginning('numberKeys', numberBeginning)],
  ];
  // What fits as a whole comes before everything that only begins so, whatever its kind.
  const clauses = [...wholes.flat().map((clause) => `${clause}^100000`), ...beginnings.flat()];
  return clauses.length === 0 ? undefined : join([anyOf(clauses)], kinds);
}

const nameFields = ['nameKeys', 'altKeys'];
const wordFields = [...nameFields, 'numberKeys', 'textKeys'];

/** Builds the query that finds what has every term in its names or texts; undefined where there is no term. */
export function buildWordQuery({ terms }: Typed, kinds: readonly string[]): string | undefined {
  return terms.length === 0 ? undefined : join(terms.map(findTerm), kinds);
}

/** The index holds pairs of Chinese characters: one alone begins a pair, or ends a run. */
function findTerm({ word, isUnspaced, isBeginning }: Term): string {
  const isAlone = isUnspaced && Array.from(word).length === 1;
  return anyOf([
    ...(isAlone ? whole('endKeys', word) : wordFields.flatMap((field) => whole(field, word))),
    ...(isAlone || isBeginning ? wordFields.flatMap((field) => beginning(field, word)) : []),
  ]);
}

/** Builds the query that finds names which differ from the text by a few letters; undefined for a text too short to be misspelt. */
export function buildNearKeyQuery({ key, sound }: Typed, kinds: readonly string[]): string | undefined {
  const clauses = [...near('nameKeys', key), ...near('altKeys', key), ...near('pinyinKeys', sound)];
  return clauses.length === 0 ? undefined : join([anyOf(clauses)], kinds);
}

/** Builds the query that finds names with words which differ from the terms by a few letters; undefined where no term can be misspelt. */
export function buildNearWordQuery({ terms }: Typed, kinds: readonly string[]): string | undefined {
  const clauses = terms.map(({ word, isUnspaced }) => {
    const asWritten = nameFields.flatMap((field) => whole(field, word));
    return { asWritten, near: isUnspaced ? [] : nameFields.flatMap((field) => near(field, word)) };
  });
  if (clauses.every((clause) => clause.near.length === 0)) return undefined;
  return join(
    clauses.map((clause) => anyOf([...clause.asWritten, ...clause.near])),
    kinds,
  );
}

/** How many letters of a word may be wrong, so that it is still that word. */
export function countEdits(word: string): number {
  const length = Array.from(word).length;
  return length < 3 ? 0 : length < 6 ? 1 : 2;
}

/** All clauses must fit, and one of the kinds where some are given; kinds that a reader wants first count more than any number of fitting words. */
function join(clauses: readonly string[], kinds: readonly string[]): string {
  const wanted = kinds.length === 0 ? [] : [`${anyOf(kinds.flatMap((kind) => whole('kind', kind)))}^0`];
  // A beginning scores by its weight alone, whatever the index holds; no kind begins like another.
  const tiers = listTiers().map(([kind, tier]) => `kind:${kind}*^${tier * 1000 + 1}`);
  return [...[...clauses, ...wanted].map((clause) => `+${clause}`), ...tiers].join(' ');
}

function anyOf(clauses: readonly string[]): string {
  return `(${clauses.join(' ')})`;
}

// Each gives one clause, or none for an empty text.

function whole(field: string, text: string): string[] {
  return text === '' ? [] : [`${field}:"${escape(text)}"`];
}

function beginning(field: string, text: string): string[] {
  return text === '' ? [] : [`${field}:${escape(text)}*`];
}

function near(field: string, text: string): string[] {
  const edits = countEdits(text);
  return edits === 0 ? [] : [`${field}:${escape(text)}~${edits}`];
}

/** What is no letter and no number may mean something to Lucene; a backslash takes the meaning away. */
function escape(text: string): string {
  return text.replaceAll(/[^\p{Letter}\p{Number}]/gu, '\\$&');
}
