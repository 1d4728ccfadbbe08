import type { ClaimChange, ClaimNumbers, GraphChange } from './graph-change.js';
import { describeDisputes } from './describe-disputes.js';
import { isSame, toTold, type Sides } from './describe-sides.js';
import type { GraphNode } from './graph.js';
import { groupBy } from './group-by.js';
import { listClaimPairs, toText, toValueText, type ClaimPair } from './list-claim-pairs.js';

/** Tells how many claims came and went by entity, which that stay are ranked or meant otherwise, and where sources begin or cease to disagree. */
export function describeClaims(sides: Sides): readonly GraphChange[] {
  const pairs = listClaimPairs(sides).filter((pair) => subjectOf(pair) !== '');
  if (pairs.length === 0) return [];
  const questions = groupBy(
    sides.comparison.graph.nodes.filter((node) => node.kind === 'Claim'),
    (node) => node.properties.question,
  );
  const claimsOf = (question: unknown): readonly GraphNode[] => questions.get(toQuestion(question)) ?? [];
  return [
    ...[...groupBy(pairs, subjectOf)].flatMap(([subject, group]) => countClaims(subject, group, sides)),
    ...pairs.flatMap((pair) => describeStanding(pair, sides, claimsOf)),
    ...describeDisputes(pairs, sides, claimsOf),
  ];
}

function toQuestion(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function subjectOf({ before, after }: ClaimPair): string {
  return (after ?? before)?.subject ?? '';
}

function countClaims(subject: string, pairs: readonly ClaimPair[], { about }: Sides): ClaimNumbers[] {
  const added = pairs.filter(({ before }) => before === undefined).length;
  const retracted = pairs.filter(({ after }) => after === undefined).length;
  const evidenced = pairs.filter(
    ({ before, after }) => before !== undefined && after !== undefined && !isSame(before.evidence, after.evidence),
  ).length;
  return added + retracted + evidenced === 0
    ? []
    : [{ ...about(subject), change: 'CLAIMS', added, retracted, evidenced }];
}

/** What a claim says of itself; whether it is shown, and by which rule, follows and is told by the values. */
const standing = ['rank', 'modality', 'review', 'method', 'why', 'validFrom', 'validTo'];

function describeStanding(
  { before, after }: ClaimPair,
  { about }: Sides,
  claimsOf: (question: unknown) => readonly GraphNode[],
): ClaimChange[] {
  if (before === undefined || after === undefined) return [];
  return standing.flatMap((field): ClaimChange[] => {
    const [old, now] = [before.properties[field], after.properties[field]];
    if (isSame(old, now)) return [];
    const shown = claimsOf(after.properties.question).find(({ properties }) => properties.shown === true);
    return [
      {
        ...about(after.subject),
        change: 'CLAIM',
        predicate: toText(after.properties.predicate),
        ...(after.object === undefined ? {} : { object: after.object }),
        value: toValueText(after.properties),
        statedBy: after.statedBy,
        field,
        ...(old === undefined ? {} : { before: toTold(old) }),
        ...(now === undefined ? {} : { after: toTold(now) }),
        wasShown: before.properties.shown === true,
        ...(shown === undefined ? {} : { nowShown: toValueText(shown.properties) }),
      },
    ];
  });
}
