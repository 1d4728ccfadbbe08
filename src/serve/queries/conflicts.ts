import type { Transaction } from '../../store/connect.js';
import { groupBy } from '../../store/group-by.js';
import { readStatement } from '../../store/read-statement.js';
import { describeClaims, toValueText, type DescribedClaim } from './describe-claims.js';
import { toKnownDay, type AskedDay } from '../facts/known-day.js';
import type { Query } from './query.js';

interface Asked {
  readonly place?: string | null;
  readonly policy?: string | null;
  readonly knownAt?: AskedDay;
  readonly limit: number;
  readonly after?: string | null;
}

interface Found {
  readonly id: string;
  readonly kind: 'FACT' | 'AMOUNT';
  readonly claims: readonly string[];
}

/** Answers where claims contradict one another, with every value, the one that prevails, and the rule. */
export const conflicts: Query<Asked> = (store, { place = null, policy = null, after = null, limit, knownAt }) =>
  store.read(async (transaction) => {
    const known = toKnownDay(knownAt);
    const parameters = { place, policy, after, limit: BigInt(limit), day: known };
    const { rows } = await transaction.run<Found>(readStatement('find-conflicts'), parameters);
    const claims = await describe(transaction, rows, known);
    return rows.map((found) => toConflict(found, claims));
  });

async function describe(transaction: Transaction, rows: readonly Found[], known: string) {
  const ids = rows.flatMap((found) => found.claims);
  return new Map((await describeClaims(transaction, ids, { known })).map((claim) => [claim.id, claim]));
}

function toConflict({ id, kind, claims: ids }: Found, all: ReadonlyMap<string, DescribedClaim>) {
  const claims = ids
    .toSorted()
    .map((one) => all.get(one))
    .filter((claim) => claim !== undefined);
  const keyOf = kind === 'AMOUNT' ? (claim: DescribedClaim) => claim.subject.id : toValueText;
  const groups = [...groupBy(claims, keyOf).values()];
  const prevailing = kind === 'AMOUNT' ? findStanding(claims) : findShown(claims);
  const values = groups.map((group) => toValue(group, prevailing)).sort(byStanding);
  return { id, kind, decidedBy: values[0]?.decidedBy, values };
}

/** Of one fact the shown claims prevail; where none is shown, those that deny it. */
function findShown(claims: readonly DescribedClaim[]): readonly DescribedClaim[] {
  const shown = claims.filter((claim) => claim.shown);
  return shown.length > 0 ? shown : claims.filter((claim) => claim.modality === 'DENIED');
}

/** Of amounts the one that the import found to stand; of a conflict that is over by now the one that is still there. */
function findStanding(claims: readonly DescribedClaim[]): readonly DescribedClaim[] {
  const standing = claims.filter((claim) => claim.prevails === true);
  return standing.length > 0 ? standing : claims.filter((claim) => claim.prevails === null);
}

function toValue(claims: readonly DescribedClaim[], prevailing: readonly DescribedClaim[]) {
  const [first] = claims;
  if (first === undefined) throw new Error('A value of a conflict has no claim.');
  const { subject, predicate, object, value, modality } = first;
  return {
    ...{ subject, predicate, object, claims },
    value: modality === 'DENIED' ? null : value,
    prevails: claims.some((claim) => prevailing.includes(claim)),
    decidedBy: first.prevailsBy ?? first.decidedBy,
    independentSources: new Set(claims.filter((claim) => claim.independent).map((claim) => claim.source?.id)).size,
  };
}

type Value = ReturnType<typeof toValue>;

function byStanding(one: Value, other: Value): number {
  const [left, right] = [one, other].map(({ subject, value }) => JSON.stringify([subject.id, value]));
  return Number(other.prevails) - Number(one.prevails) || ((left ?? '') < (right ?? '') ? -1 : 1);
}
