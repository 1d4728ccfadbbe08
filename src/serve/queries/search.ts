import { toConnection } from '../connections/connection.js';
import { readCursor } from '../connections/cursor.js';
import { openFacts, type Described } from '../facts/facts.js';
import { toReference } from '../facts/to-reference.js';
import { findHits } from '../search/find-hits.js';
import { findNearNames } from '../search/find-near-names.js';
import { findWritten } from '../search/find-written.js';
import type { Hit } from '../search/judge-candidate.js';
import { readTyped } from '../search/read-typed.js';
import type { Query } from './query.js';

interface Asked {
  readonly text: string;
  readonly kinds?: readonly string[] | null;
  readonly first: number;
  readonly after?: string | null;
}

/** With so many hits, or with one that is all that was typed, nobody needs another spelling. */
const enough = 3;

/** Answers what names, ids, document numbers, pinyin and texts fit what somebody typed; refuses a text that is too long. */
export const search: Query<Asked> = (store, { text, kinds, first, after }) => {
  const typed = readTyped(text);
  const wanted = [...new Set(kinds ?? [])];
  const place = readCursor('search', after);
  return store.read(async (transaction) => {
    const { hits, complete } = await findHits(transaction, typed, wanted);
    const rows = hits.filter((hit) => place === undefined || toPlace(hit) > place).slice(0, first + 1);
    const isFound = hits.length >= enough || hits.some(({ matchedAs }) => matchedAs === 'WHOLE');
    const near = isFound ? [] : await findNearNames(transaction, typed, wanted);
    const others = near.filter(({ id }) => !hits.some((hit) => hit.id === id));
    const known = await openFacts(transaction, undefined).describe([...rows, ...others].map(({ id }) => id));
    const page = { list: 'search', first, after: place !== undefined, keyOf: toPlace };
    const { edges, pageInfo } = toConnection(rows, page);
    return {
      edges: edges.map(({ cursor, node }) => ({ cursor, node: toSearchHit(node, known) })),
      pageInfo,
      totalCount: hits.length,
      complete,
      kinds: countKinds(hits),
      suggestions: others.map(({ id, kind, key }) => ({
        entity: toReference(id, kind, known),
        text: findWritten(known.get(id)?.properties ?? {}, key),
      })),
    };
  });
};

/** Sorts like the hits: the score from the highest, then the id. */
function toPlace({ score, id }: Hit): string {
  return `${String(Math.round((1 - score) * 1e6)).padStart(7, '0')}#${id}`;
}

function toSearchHit(hit: Hit, known: ReadonlyMap<string, Described>): object {
  const { id, kind, score, matchedOn, matchedAs, keys } = hit;
  const properties = known.get(id)?.properties ?? {};
  const matchedText = keys.map((key) => findWritten(properties, key)).join(' · ');
  return { entity: toReference(id, kind, known), score, matchedOn, matchedAs, matchedText };
}

function countKinds(hits: readonly Hit[]): readonly object[] {
  const counts = new Map<string, number>();
  for (const { kind } of hits) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .map(([kind, count]) => ({ kind, count }))
    .sort((one, other) => other.count - one.count || (one.kind < other.kind ? -1 : 1));
}
