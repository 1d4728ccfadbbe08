import type { Names } from '../build-names.js';
import type { LinkFact } from '../reading.js';
import { toRule } from './rule.js';

const orders = ['BASED_ON', 'REPLACES', 'PART_OF', 'BROADER'];

/** Nothing is, over some steps, based on, part of, broader than, or the successor of itself. */
export const policyCycle = toRule({
  id: 'policy-cycle',
  sentence: 'Nothing is, over some steps, based on, part of, broader than, or the successor of itself.',
  level: 'error',
  find: ({ reading: { linkFacts }, names }) =>
    orders.flatMap((type) =>
      findCycles(
        linkFacts.filter((fact) => fact.predicate === type),
        names,
      ),
    ),
});

function findCycles(facts: readonly LinkFact[], names: Names): { at: LinkFact['at']; message: string; hint: string }[] {
  const steps = new Map<string, LinkFact[]>();
  for (const fact of facts) steps.set(fact.record.id, [...(steps.get(fact.record.id) ?? []), fact]);
  const done = new Set<string>();
  const found: { at: LinkFact['at']; message: string; hint: string }[] = [];
  for (const start of steps.keys()) {
    // Depth first without recursion, so that a long chain is no danger: `path` is the way from the start.
    const path: string[] = [];
    const open: ({ id: string; by?: LinkFact } | undefined)[] = [{ id: start }];
    while (open.length > 0) {
      const next = open.pop();
      if (next === undefined) done.add(path.pop() ?? '');
      else if (path.includes(next.id)) found.push(toFault([...path.slice(path.indexOf(next.id)), next.id], next.by));
      else if (!done.has(next.id)) {
        path.push(next.id);
        open.push(undefined, ...(steps.get(next.id) ?? []).map((by) => ({ id: names.resolve(by.end.id), by })));
      }
    }
  }
  return found;
}

function toFault(
  circle: readonly string[],
  by: LinkFact | undefined,
): { at: LinkFact['at']; message: string; hint: string } {
  return {
    at: by?.at ?? { file: '', line: 1, column: 1 },
    message: `${by?.predicate ?? ''} leads back to "${circle.at(-1) ?? ''}".`,
    hint: `The circle: ${circle.join(' → ')}. One of these steps is wrong.`,
  };
}
