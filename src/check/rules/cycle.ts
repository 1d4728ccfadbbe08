import type { Position } from '../../problem.js';
import { toRule, type Context } from './rule.js';

/** One step from a record to another: a link, or a draft's `draftOf`. */
interface Step {
  readonly from: string;
  readonly to: string;
  readonly by: string;
  readonly at: Position;
}

type Fault = { at: Position; message: string; hint: string };

const orders = ['BASED_ON', 'REPLACES', 'PART_OF', 'BROADER'];

/** Nothing is, over some steps, based on, part of, broader than, a draft of, or the successor of itself. */
export const cycle = toRule({
  id: 'cycle',
  sentence: 'Nothing is, over some steps, based on, part of, broader than, a draft of, or the successor of itself.',
  level: 'error',
  find: (context) => [...orders.map((type) => listLinks(type, context)), listDrafts(context)].flatMap(findCycles),
});

function listLinks(type: string, { reading, names }: Context): Step[] {
  return reading.linkFacts
    .filter(({ predicate }) => predicate === type)
    .map(({ record, end, at }) => ({ from: record.id, to: names.resolve(end.id), by: type, at }));
}

function listDrafts({ reading, names }: Context): Step[] {
  return reading.fieldFacts
    .filter(({ predicate }) => predicate === 'FIELD:draftOf')
    .map(({ record, value, at }) => ({ from: record.id, to: names.resolve(value), by: 'draftOf', at }));
}

function findCycles(all: readonly Step[]): Fault[] {
  const steps = groupSteps(all);
  const done = new Set<string>();
  const found: Fault[] = [];
  for (const start of steps.keys()) {
    // Depth first without recursion, so that a long chain is no danger: `path` is the way from the start.
    const path: string[] = [];
    const open: ({ id: string; step?: Step } | undefined)[] = [{ id: start }];
    while (open.length > 0) {
      const next = open.pop();
      if (next === undefined) done.add(path.pop() ?? '');
      else if (path.includes(next.id))
        found.push(...toFault([...path.slice(path.indexOf(next.id)), next.id], next.step));
      else if (!done.has(next.id)) {
        path.push(next.id);
        open.push(undefined, ...(steps.get(next.id) ?? []).map((step) => ({ id: step.to, step })));
      }
    }
  }
  return found;
}

function groupSteps(all: readonly Step[]): Map<string, Step[]> {
  const groups = new Map<string, Step[]>();
  for (const step of all) {
    const group = groups.get(step.from);
    if (group === undefined) groups.set(step.from, [step]);
    else group.push(step);
  }
  return groups;
}

function toFault(circle: readonly string[], step: Step | undefined): Fault[] {
  if (step === undefined) return [];
  const message = `${step.by} leads back to "${circle.at(-1) ?? ''}".`;
  return [{ at: step.at, message, hint: `The circle: ${circle.join(' → ')}. One of these steps is wrong.` }];
}
