import type { DataRecord, Mention } from './reading.js';

/**
 * Every id that a record had before. Of a record inside another, those are also the ids that it had while the other one had a former id:
 * a plan that was `old-plan` makes its measure `m01`, once `a1`, known as `old-plan/m01` and `old-plan/a1`.
 */
export function listFormerIds({ shortId, parent, formerIds }: DataRecord): readonly Mention[] {
  if (parent === undefined) return formerIds;
  const shortIds = [shortId, ...formerIds.map(({ id }) => id.slice(parent.id.length + 1))];
  const inherited = listFormerIds(parent).flatMap(({ id, at }) =>
    shortIds.map((short) => ({ id: `${id}/${short}`, at })),
  );
  return [...formerIds, ...inherited];
}
