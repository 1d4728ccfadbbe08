import type { Described, Facts } from '../facts/facts.js';
import { openFacts } from '../facts/facts.js';
import { findThemesBelow } from '../facts/find-members.js';
import { listFieldClaims, type FieldClaim } from '../facts/list-field-claims.js';
import { readMoves, type AmongPlaces, type PlaceMove } from '../facts/read-moves.js';
import { resolveIds } from '../facts/resolve-ids.js';
import { toReference } from '../facts/to-reference.js';
import { rankMoves, type Standing } from '../answers/rank-moves.js';
import { toDateRole } from './date-role.js';
import { toDay, type AskedDay } from '../facts/known-day.js';
import type { Query } from './query.js';
import { toSomeIds } from '../answers/to-some-ids.js';

interface Asked {
  readonly theme: string;
  readonly narrower: boolean;
  readonly places?: readonly string[] | null;
  readonly levels?: readonly string[] | null;
  readonly knownAt?: AskedDay;
  readonly limit: number;
  readonly after?: string | null;
}

/** Answers which places stated a theme first, and by how many days the others lag; places without a known date come last. */
export const firstMovers: Query<Asked> = (store, asked) =>
  store.read(async (transaction) => {
    const facts = openFacts(transaction, toDay(asked.knownAt));
    const themes = await findThemesBelow(facts, asked.theme, asked.narrower);
    const { moves, known } = await readMoves(facts, themes, await findAmong(facts, asked));
    const page = cutPage(rankMoves(moves), asked);
    return toRows(page, known, await listDateClaims(facts, page));
  });

async function findAmong(facts: Facts, { places, levels }: Asked): Promise<AmongPlaces> {
  const wanted = { levels: levels ?? undefined };
  if (!Array.isArray(places)) return { ...wanted, idOf: undefined };
  const { found } = await resolveIds(facts, places as readonly string[], ['City', 'Region']);
  return { ...wanted, idOf: new Map(found.flatMap(({ id, ids }) => ids.map((one) => [one, id] as const))) };
}

/** What comes after a place that is not among them is nothing. */
function cutPage<Row extends PlaceMove>(rows: readonly Row[], { after, limit }: Asked): readonly Row[] {
  if (typeof after !== 'string') return rows.slice(0, limit);
  const place = rows.findIndex((row) => row.place === after);
  return place < 0 ? [] : rows.slice(place + 1, place + 1 + limit);
}

function listDateClaims(facts: Facts, moves: readonly PlaceMove[]): Promise<readonly FieldClaim[]> {
  const dated = moves.filter(({ policy }) => policy.field !== undefined);
  const predicates = dated.map(({ policy }) => `FIELD:${policy.field ?? ''}`);
  return listFieldClaims(
    facts,
    dated.map(({ policy }) => policy.id),
    predicates,
  );
}

type Row = PlaceMove & Standing;

function toRows(rows: readonly Row[], known: ReadonlyMap<string, Described>, claims: readonly FieldClaim[]) {
  return rows.map(({ place, named, kind, policy, days, ...standing }) => {
    const predicate = `FIELD:${policy.field ?? ''}`;
    const dating = claims.filter((claim) => claim.subject === policy.id && claim.predicate === predicate);
    return {
      ...standing,
      place: { ...toReference(named, kind, known), id: place },
      level: known.get(named)?.properties.level ?? null,
      policy: toReference(policy.id, 'Policy', known),
      date: policy.date ?? null,
      role: toDateRole(policy.field),
      earliest: days?.earliest ?? null,
      latest: days?.latest ?? null,
      measures: toSomeIds(policy.measures),
      claimIds: [...dating.map((claim) => claim.id), ...policy.claimIds].slice(0, 20),
    };
  });
}
