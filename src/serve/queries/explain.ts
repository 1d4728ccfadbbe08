import type { Transaction } from '../../store/connect.js';
import { findById } from '../../store/find-by-id.js';
import { readStatement } from '../../store/read-statement.js';
import { areContested } from './are-contested.js';
import { describeClaims } from './describe-claims.js';
import { toDay, toKnownDay, type AskedDay } from '../facts/known-day.js';
import { listValues } from './list-values.js';
import type { Query } from './query.js';

interface Asked {
  readonly subject: string;
  readonly predicate: string;
  readonly object?: string | null;
  readonly validAt?: AskedDay;
  readonly knownAt?: AskedDay;
}

interface Found {
  readonly ids: readonly string[];
  readonly derived: boolean;
}

/** Answers why a fact is shown, or was on a day; null where nothing is claimed. */
export const explain: Query<Asked> = (store, asked, info) =>
  store.read(async (transaction) => {
    const found = await findClaims(transaction, asked, listValues(info, 'SourceTier'));
    if (found === undefined) return null;
    const days = { known: toKnownDay(asked.knownAt), valid: toDay(asked.validAt) };
    const claims = await describeClaims(transaction, found.ids, days);
    const shown = found.derived ? undefined : claims.find((claim) => claim.shown);
    return { ...found, decidedBy: shown?.decidedBy ?? null, contested: areContested(claims), claims };
  });

async function findClaims(
  transaction: Transaction,
  asked: Asked,
  tiers: readonly string[],
): Promise<Found | undefined> {
  const day = toDay(asked.knownAt);
  const statement = readStatement(day === undefined ? 'find-claims-behind' : 'find-claims-behind-as-known');
  const { subject, predicate, object = null } = asked;
  const given = object === null ? [subject] : [subject, object];
  const ids = new Map((await findById(transaction, given, day !== undefined)).map((row) => [row.asked, row.id]));
  const ends = { subject: ids.get(subject) ?? subject, object: object === null ? null : (ids.get(object) ?? object) };
  const parameters = { ...ends, predicate, tiers, ...(day === undefined ? {} : { knownAt: day }) };
  const { rows } = await transaction.run<Found>(statement, parameters);
  return rows[0];
}
