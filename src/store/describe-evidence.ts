import type { EvidenceNumbers } from './graph-change.js';
import type { Sides } from './describe-sides.js';
import { groupBy } from './group-by.js';
import { toPresentPlace } from './list-claim-pairs.js';

/** Tells by source how many places came, went, or are quoted otherwise. */
export function describeEvidence({ added, gone, changed, about, toPresentId }: Sides): readonly EvidenceNumbers[] {
  const isPlace = ({ kind }: { readonly kind: string }): boolean => kind === 'Evidence';
  const came = [...added.values()].filter(isPlace).map(({ id }) => id);
  const went = [...gone.values()].filter(isPlace).map(({ id }) => toPresentPlace(id, toPresentId));
  const others = changed.filter(({ node }) => isPlace(node)).map(({ node }) => node.id);
  const bySource = (ids: readonly string[]): Map<string, string[]> => groupBy(ids, (id) => id.split('#')[0] ?? id);
  // A place whose source was renamed has come and gone under one id.
  const [old, present] = [new Set(went), new Set(came)];
  const parts = [
    bySource(came.filter((id) => !old.has(id))),
    bySource(went.filter((id) => !present.has(id))),
    bySource(others),
  ];
  return [...new Set(parts.flatMap((part) => [...part.keys()]))].map((source) => {
    const [more = 0, fewer = 0, otherwise = 0] = parts.map((part) => part.get(source)?.length);
    return { ...about(source), change: 'EVIDENCE', added: more, retracted: fewer, changed: otherwise };
  });
}
