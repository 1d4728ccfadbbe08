import type { Model } from '../model/model.js';
import type { Comparison } from './compare-in-memory.js';
import { describeClaims } from './describe-claims.js';
import { describeEntities } from './describe-entities.js';
import { describeEvidence } from './describe-evidence.js';
import { describeLinks } from './describe-links.js';
import { buildSides } from './describe-sides.js';
import type { GraphChange } from './graph-change.js';
import { toCanonicalText } from './hash-content.js';

/**
 * Tells what a change of the data does to the graph, entity by entity, in one order whatever the order of the files. What follows from
 * something else (sort keys, pinyin, which claim is shown and why) and what is kept for the import is left out.
 */
export function describeChanges(comparison: Comparison, model: Model): readonly GraphChange[] {
  const sides = buildSides(comparison);
  return sortChanges([
    ...describeEntities(sides, model),
    ...describeLinks(sides),
    ...describeClaims(sides),
    ...describeEvidence(sides),
  ]);
}

function sortChanges(changes: readonly GraphChange[]): GraphChange[] {
  return changes
    .map((change) => ({ change, key: `${change.id}\n${change.change}\n${toCanonicalText(change)}` }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ change }) => change);
}
