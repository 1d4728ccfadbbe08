import { readStatement } from '../../store/read-statement.js';
import { toKnownDay } from './known-day.js';
import type { Facts } from './facts.js';

/** A claim of a field whose value is (or was) the shown one. */
export interface FieldClaim {
  readonly subject: string;
  readonly predicate: string;
  readonly id: string;
  readonly rank: 'PREFERRED' | 'NORMAL' | 'DEPRECATED';
  readonly source: string | null;
  /** Of an amount that other records contradict: all of these records, and whether it is the one that stands. */
  readonly rivals: readonly string[] | null;
  readonly prevails: boolean | null;
}

/** Lists the claims behind the shown values of some fields of entities, in the order of subject, predicate and id. */
export async function listFieldClaims(
  { transaction, knownAt }: Facts,
  ids: Iterable<string>,
  predicates: Iterable<string>,
): Promise<readonly FieldClaim[]> {
  const parameters = {
    ids: [...new Set(ids)],
    predicates: [...new Set(predicates)],
    knownAt: knownAt ?? toKnownDay(undefined),
  };
  return (await transaction.run<FieldClaim>(readStatement('list-field-claims'), parameters)).rows;
}
