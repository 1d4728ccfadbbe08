import type { Transaction } from '../../store/connect.js';
import { readStatement } from '../../store/read-statement.js';
import { toConnection } from '../connections/connection.js';
import { readCursor } from '../connections/cursor.js';
import { openFacts, type Facts } from '../facts/facts.js';
import { listParts, type PartsOf } from '../facts/list-parts.js';
import { resolveIds } from '../facts/resolve-ids.js';
import { buildSoleRanges } from '../answers/sole-ranges.js';
import { describeClaims, type DescribedClaim } from './describe-claims.js';
import { toKnownDay } from '../facts/known-day.js';
import { listValues } from './list-values.js';
import type { Query } from './query.js';

interface Asked extends PartsOf {
  readonly kind?: string | null;
  readonly tiers?: readonly string[] | null;
  readonly source?: string | null;
  readonly first: number;
  readonly after?: string | null;
}

interface Found {
  readonly key: string;
  readonly place: string;
}

/** A fact of the page, or none where the page is empty, and how many there are on all pages. */
interface Counted {
  readonly key: string | null;
  readonly place: string | null;
  readonly total: number;
}

interface Support {
  readonly key: string;
  readonly independentSources: number;
  readonly claimIds: readonly string[];
}

interface Wanted {
  readonly asked: Asked;
  readonly tiers: readonly string[];
  readonly after: string | undefined;
}

/** Answers which facts rest on one independent source, or on none. */
export const singleSourced: Query<Asked> = (store, asked, info) =>
  store.read(async (transaction) => {
    const after = readCursor('singleSourced', asked.after);
    const wanted = { asked, tiers: asked.tiers ?? listValues(info, 'SourceTier'), after };
    const { found, total } = await find(openFacts(transaction, undefined), wanted);
    const facts = await describe(transaction, found);
    const page = { list: 'singleSourced', first: asked.first, after: after !== undefined };
    return { ...toConnection(facts, { ...page, keyOf: ({ place }) => place }), totalCount: total };
  });

/** Everything is read from an index; what is said of something, or by a source, from there. */
async function find(facts: Facts, wanted: Wanted): Promise<{ found: readonly Found[]; total: number }> {
  const { asked, tiers, after } = wanted;
  const [kind, limit] = [asked.kind ?? undefined, asked.first + 1];
  const ids = await listParts(facts, asked);
  if (ids === undefined && typeof asked.source !== 'string') {
    const parameters = { ranges: buildSoleRanges({ tiers, kind, after }), limit };
    const { rows } = await facts.transaction.run<Found>(readStatement('find-single-sourced'), parameters);
    return { found: rows, total: await countAll(facts.transaction, tiers, kind) };
  }
  const source = await findSource(facts, asked.source);
  if (source === undefined) return { found: [], total: 0 };
  const ranges = buildSoleRanges({ tiers, kind, after: undefined });
  const parameters = { ranges, limit, source, ids: ids ?? null, after: after ?? null };
  const statement = readStatement('find-single-sourced-about');
  const { rows } = await facts.transaction.run<Counted>(statement, parameters);
  const found = rows.flatMap(({ key, place }) => (key === null || place === null ? [] : [{ key, place }]));
  return { found, total: rows[0]?.total ?? 0 };
}

/** The present id of the source; null where none is asked for, undefined where nothing has that id. */
async function findSource(facts: Facts, source: string | null | undefined): Promise<string | null | undefined> {
  if (typeof source !== 'string') return null;
  return (await resolveIds(facts, [source], ['Source'])).found[0]?.id;
}

async function countAll(transaction: Transaction, tiers: readonly string[], kind: string | undefined): Promise<number> {
  const { rows } = await transaction.run<{ count: string }>(readStatement('count-single-sourced'));
  return rows
    .map(({ count }) => /^(\w+)#(\w+)=(\d+)$/.exec(count) ?? [])
    .filter(([, tier = '', of]) => tiers.includes(tier) && (kind === undefined || of === kind))
    .reduce((sum, [, , , number]) => sum + Number(number), 0);
}

async function describe(transaction: Transaction, found: readonly Found[]) {
  const parameters = { keys: found.map(({ key }) => key) };
  const { rows } = await transaction.run<Support>(readStatement('describe-sole-facts'), parameters);
  const ids = rows.flatMap(({ claimIds }) => claimIds);
  const described = await describeClaims(transaction, ids, { known: toKnownDay(undefined) });
  const claims = new Map(described.map((claim) => [claim.id, claim]));
  const supports = new Map(rows.map((row) => [row.key, row]));
  return found.map(({ key, place }) => {
    const { independentSources = 0, claimIds = [] } = supports.get(key) ?? {};
    const stating = claimIds.flatMap((id) => claims.get(id) ?? []);
    return { place, tier: key.split('#', 1)[0], independentSources, ...toFact(stating) };
  });
}

function toFact(claims: readonly DescribedClaim[]) {
  const [claim] = claims;
  if (claim === undefined) throw new Error('A fact of one source is stated by no claim.');
  const { subject, predicate, object, value } = claim;
  const sources = new Map(claims.flatMap(({ source }) => (source === null ? [] : [[source.id, source] as const])));
  return { ...{ subject, predicate, object, value, claims }, sources: [...sources.values()] };
}
