import type { Transaction } from '../../store/connect.js';
import { readStatement } from '../../store/read-statement.js';
import { holdsOn } from '../../model/holds-on.js';
import { toValidity } from './to-validity.js';

interface Reference {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
}

/** A claim as ExplainedClaim of schema/queries/explain.graphql gives it. */
export interface DescribedClaim {
  readonly id: string;
  readonly subject: Reference;
  readonly predicate: string;
  readonly object: Reference | null;
  readonly value: string | null;
  readonly qualifiers: readonly string[];
  readonly shown: boolean;
  readonly decidedBy: string;
  readonly modality: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly question: string;
  /** Whether the import found that claims of its question contradict one another. */
  readonly contested: boolean | null;
  /** Of an amount that another record contradicts: whether it stands for the thing, and by which rule. */
  readonly prevails: boolean | null;
  readonly prevailsBy: string | null;
  readonly source: { readonly id: string } | null;
  /** Whether its source repeats no other; null without a source. */
  readonly independent: boolean | null;
}

/** What a claim gives, as text: two agree where it is equal. */
export function toValueText({ value, qualifiers, modality }: DescribedClaim): string {
  return modality === 'DENIED' ? modality : JSON.stringify([value, qualifiers]);
}

/** The days for which claims are described. */
export interface Days {
  /** Shown and decided as at the end of this day. */
  readonly known: string;
  /** True in the world on this day? */
  readonly valid?: string | undefined;
}

/** Reads claims by their ids, in that order, with source, quotes, and how they stood on the days; ids of none are left out. */
export async function describeClaims(transaction: Transaction, ids: readonly string[], days: Days) {
  const { rows } = await transaction.run<{ claim: DescribedClaim }>(readStatement('describe-claims'), {
    ids,
    day: days.known,
  });
  const claims = new Map(rows.map(({ claim }) => [claim.id, { ...claim, validity: judge(claim, days.valid) }]));
  return ids.map((id) => claims.get(id)).filter((claim) => claim !== undefined);
}

/** A claim without dates of its own may have begun and ended at any time. */
function judge({ validFrom, validTo }: DescribedClaim, day: string | undefined): string | null {
  return day === undefined ? null : toValidity(holdsOn(day, validFrom ?? undefined, validTo ?? undefined), day);
}
