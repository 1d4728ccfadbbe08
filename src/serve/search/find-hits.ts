import type { Transaction } from '../../store/connect.js';
import { readStatement } from '../../store/read-statement.js';
import { limits } from '../judge/limits.js';
import { buildKeyQuery, buildWordQuery } from './build-index-query.js';
import { judgeCandidate, type Candidate, type Hit } from './judge-candidate.js';
import type { Typed } from './read-typed.js';

/** An index, what it is asked, and how many entities it may give. */
export interface IndexQuestion {
  readonly index: 'entity_keys' | 'entity_text';
  readonly query: string | undefined;
  readonly limit: number;
}

/** What was found, the best first; not complete where an index may hold more than it was allowed to give. */
export interface Hits {
  readonly hits: readonly Hit[];
  readonly complete: boolean;
}

/** Finds entities by what somebody typed: whole names and beginnings in one index, words in the other. */
export async function findHits(transaction: Transaction, typed: Typed, kinds: readonly string[]): Promise<Hits> {
  const questions: readonly IndexQuestion[] = [
    { index: 'entity_keys', query: buildKeyQuery(typed, kinds), limit: limits.searchKeyCandidates },
    { index: 'entity_text', query: buildWordQuery(typed, kinds), limit: limits.searchWordCandidates },
  ];
  const found = new Map<string, Candidate>();
  let complete = true;
  for (const question of questions) {
    const candidates = await askIndex(transaction, question);
    if (candidates.length >= question.limit) complete = false;
    for (const candidate of candidates) found.set(candidate.id, candidate);
  }
  const hits = [...found.values()].flatMap((candidate) => judgeCandidate(candidate, typed) ?? []);
  return { hits: hits.sort(byScore), complete };
}

/** Asks one index; without a question it gives nothing. */
export async function askIndex(transaction: Transaction, question: IndexQuestion): Promise<readonly Candidate[]> {
  if (question.query === undefined) return [];
  const statement = readStatement('find-by-text');
  const { rows } = await transaction.run<{ found: Candidate }>(statement, { ...question });
  return rows.map((row) => row.found);
}

function byScore(one: Hit, other: Hit): number {
  return other.score - one.score || (one.id < other.id ? -1 : 1);
}
