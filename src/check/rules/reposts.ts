import { findOutermost } from '../group-facts.js';
import type { DataRecord } from '../reading.js';
import { toRule, type Context } from './rule.js';

/** A policy that rests on reposts only is UNREVIEWED: nobody has held it against an original. */
export const reposts = toRule({
  id: 'reposts',
  sentence: 'A policy that rests on reposts only is UNREVIEWED: nobody has held it against an original.',
  level: 'error',
  find: (context) => {
    const copies = listReposts(context.reading);
    return [...groupSources(context)]
      .filter(([{ standing }]) => standing.review !== 'UNREVIEWED')
      .filter(([, sources]) => sources.size > 0 && [...sources].every((source) => copies.has(source)))
      .map(([{ id, at }, sources]) => ({
        at,
        message: `"${id}" rests on reposts only: ${[...sources].map((source) => source.id).join(', ')}.`,
        hint: 'Add `review: UNREVIEWED`, or cite an original.',
      }));
  },
});

/** The sources of all that is said of a policy; what the curators say on their own account is no document. */
function groupSources({ reading, names }: Context): Map<DataRecord, Set<DataRecord>> {
  const groups = new Map<DataRecord, Set<DataRecord>>();
  for (const { record, standing } of [...reading.fieldFacts, ...reading.linkFacts]) {
    const policy = findOutermost(record);
    if (policy.kind.name !== 'Policy') continue;
    const sources = groups.get(policy) ?? new Set();
    for (const { source } of standing.citations) {
      const found = names.find(source);
      if (found !== undefined && found.id !== 'curators') sources.add(found);
    }
    groups.set(policy, sources);
  }
  return groups;
}

function listReposts({ fieldFacts, linkFacts }: Context['reading']): ReadonlySet<DataRecord> {
  const mirrors = fieldFacts.filter(({ predicate, value }) => predicate === 'FIELD:tier' && value === 'MIRROR');
  const copies = linkFacts.filter(({ predicate }) => predicate === 'COPY_OF');
  return new Set([...mirrors, ...copies].map(({ record }) => record));
}
