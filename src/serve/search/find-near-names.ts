import { distance } from 'fastest-levenshtein';
import { splitKey } from '../../store/search/to-search-key.js';
import type { Transaction } from '../../store/connect.js';
import { buildNearKeyQuery, buildNearWordQuery, countEdits } from './build-index-query.js';
import { askIndex } from './find-hits.js';
import type { Candidate } from './judge-candidate.js';
import { weigh } from './kind-tiers.js';
import type { Term, Typed } from './read-typed.js';

/** An entity with a name near to what somebody typed. */
export interface NearName {
  readonly id: string;
  readonly kind: string;
  /** The name, or pinyin, as a search key. */
  readonly key: string;
}

const most = 5;

/** Finds the nearest names, at most five: by the letters that differ, then by kind and id. Where no whole name is near, names with words that are. */
export async function findNearNames(
  transaction: Transaction,
  typed: Typed,
  kinds: readonly string[],
): Promise<readonly NearName[]> {
  const limit = 50;
  const byName = await askIndex(transaction, { index: 'entity_keys', query: buildNearKeyQuery(typed, kinds), limit });
  const candidates =
    byName.length > 0
      ? byName
      : await askIndex(transaction, { index: 'entity_text', query: buildNearWordQuery(typed, kinds), limit });
  return candidates
    .flatMap((candidate) => findNearest(candidate, typed))
    .sort((one, other) => one.differs - other.differs || other.weight - one.weight || (one.id < other.id ? -1 : 1))
    .slice(0, most);
}

interface Ranked extends NearName {
  readonly differs: number;
  readonly weight: number;
}

function findNearest({ id, kind, nameKeys, altKeys, pinyinKeys }: Candidate, typed: Typed): readonly Ranked[] {
  const names = [nameKeys, altKeys].flatMap((keys) => keys ?? []).map((key) => ({ key, text: typed.key }));
  const sounds = (pinyinKeys ?? []).map((key) => ({ key, text: typed.sound }));
  const nearSounds = sounds.filter(({ key, text }) => distance(text, key) <= 2 * countEdits(text));
  const [nearest] = [...names, ...nearSounds]
    .map(({ key, text }) => ({ key, differs: distance(text, key), shares: countNear(key, typed) }))
    .sort((one, other) => other.shares - one.shares || one.differs - other.differs || (one.key < other.key ? -1 : 1));
  return nearest === undefined ? [] : [{ id, kind, weight: weigh(kind, 0), ...nearest }];
}

/** How many terms stand in a name, or nearly: it may be near by its words and yet longer than the name in another language. */
function countNear(key: string, { terms }: Typed): number {
  const words = splitKey(key);
  const isNear = ({ word }: Term) =>
    key.includes(word) || words.some((other) => distance(word, other) <= countEdits(word));
  return terms.filter(isNear).length;
}
