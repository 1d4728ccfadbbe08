import type { DisputeChange } from './graph-change.js';
import type { Sides } from './describe-sides.js';
import type { GraphNode } from './graph.js';
import { groupBy } from './group-by.js';
import { toText, toValueText, type ClaimPair } from './list-claim-pairs.js';

type ClaimsOf = (question: unknown) => readonly GraphNode[];

/** Tells the questions on which sources begin or cease to disagree; all claims of a question carry whether they do. */
export function describeDisputes(pairs: readonly ClaimPair[], sides: Sides, claimsOf: ClaimsOf): DisputeChange[] {
  const present = new Map(
    pairs.map(({ before, after }) => [before?.properties.question, (after ?? before)?.properties.question]),
  );
  const groups = groupBy(pairs, ({ before, after }) => {
    return after?.properties.question ?? present.get(before?.properties.question);
  });
  return [...groups].flatMap(([question, group]) => describeQuestion(group, claimsOf(question), sides));
}

function describeQuestion(
  pairs: readonly ClaimPair[],
  claims: readonly GraphNode[],
  { about }: Sides,
): DisputeChange[] {
  const befores = pairs.flatMap(({ before }) => before ?? []);
  const afters = pairs.flatMap(({ after }) => after ?? []);
  const touched = new Set(afters.map(({ id }) => id));
  // A claim that is as it was tells that its question is as it was.
  if (claims.length === 0 || claims.some(({ id }) => !touched.has(id))) return [];
  // An earlier version of the product did not tell.
  if (befores.some(({ properties }) => properties.question === undefined)) return [];
  const [was, is] = [befores, afters].map((side) => side.some(({ properties }) => properties.contested === true));
  const [any] = afters;
  if (was === is || any === undefined) return [];
  const shown = claims.find(({ properties }) => properties.shown === true);
  const text = shown === undefined ? undefined : toValueText(shown.properties);
  const others = [...new Set(claims.map(({ properties }) => toValueText(properties)))].filter(
    (other) => other !== text,
  );
  return [
    {
      ...about(any.subject),
      change: is === true ? 'DISPUTED' : 'SETTLED',
      predicate: toText(any.properties.predicate),
      ...(any.object === undefined ? {} : { object: any.object }),
      ...(text === undefined ? {} : { shown: text }),
      others: others.sort(),
    },
  ];
}
