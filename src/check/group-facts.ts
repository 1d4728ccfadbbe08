import type { DataRecord } from './reading.js';

/** Facts by the record that they stand in. */
export function groupFacts<Fact extends { readonly record: DataRecord }>(
  facts: readonly Fact[],
): ReadonlyMap<DataRecord, readonly Fact[]> {
  const groups = new Map<DataRecord, Fact[]>();
  for (const fact of facts) {
    const group = groups.get(fact.record);
    if (group === undefined) groups.set(fact.record, [fact]);
    else group.push(fact);
  }
  return groups;
}

/** The record of a file in which a record stands: the policy of a measure, or the record itself. */
export function findOutermost(record: DataRecord): DataRecord {
  return record.parent === undefined ? record : findOutermost(record.parent);
}
