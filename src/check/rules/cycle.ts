import type { Position } from '../../problem.js';
import type { Standing } from '../reading.js';
import { describePlace, toRule, type Context } from './rule.js';

/** One step from a record to another: a link, or a draft's `draftOf`. */
interface Step {
  readonly from: string;
  readonly to: string;
  readonly by: string;
  readonly at: Position;
}

type Fault = { at: Position; message: string; hint: string };

/** A policy that has one of these with another comes after it, whichever of them it is: they make one order. */
const lineage = ['BASED_ON', 'IMPLEMENTS', 'REPLACES', 'AMENDS', 'FINALISES'];

/** No policy comes, over some steps, after itself (based on, implements, replaces, amends, makes final), and nothing is part of, or narrower than, itself. */
export const cycle = toRule({
  id: 'cycle',
  sentence:
    'No policy is, over some steps, based on itself, nor does it implement, replace, amend or finalise itself; nothing is part of or narrower than itself.',
  level: 'error',
  find: (context) =>
    [
      [...listLinks(lineage, context), ...listDrafts(context)],
      listLinks(['PART_OF'], context),
      listLinks(['BROADER'], context),
    ].flatMap(findCycles),
});

function listLinks(types: readonly string[], { reading, names }: Context): Step[] {
  return reading.linkFacts
    .filter((fact) => types.includes(fact.predicate) && isHeld(fact))
    .map(({ record, predicate, end, at }) => ({ from: record.id, to: names.resolve(end.id), by: predicate, at }));
}

/** The final text comes after its draft, at which `draftOf` is written. */
function listDrafts({ reading, names }: Context): Step[] {
  return reading.fieldFacts
    .filter((fact) => fact.predicate === 'FIELD:draftOf' && isHeld(fact))
    .map(({ record, value, at }) => ({ from: names.resolve(value), to: record.id, by: 'draftOf', at }));
}

/** What is only a view, is denied, or was given up by a curator draws nothing. */
function isHeld({ standing: { modality, rank } }: { readonly standing: Standing }): boolean {
  return !['OPINION', 'DENIED'].includes(modality) && rank !== 'DEPRECATED';
}

/** Where a walk has come to, and by which step; the start by none. */
interface Place {
  readonly id: string;
  readonly step?: Step;
}

function findCycles(all: readonly Step[]): Fault[] {
  const steps = groupSteps(all);
  const done = new Set<string>();
  const found: Fault[] = [];
  for (const start of steps.keys()) {
    // Depth first without recursion, so that a long chain is no danger: `path` is the way from the start.
    const path: Place[] = [];
    const open: (Place | undefined)[] = [{ id: start }];
    while (open.length > 0) {
      const next = open.pop();
      if (next === undefined) {
        done.add(path.pop()?.id ?? '');
        continue;
      }
      const met = path.findIndex(({ id }) => id === next.id);
      if (met >= 0) found.push(...toFault([...path.slice(met + 1), next]));
      else if (!done.has(next.id)) {
        path.push(next);
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

/** The steps of a circle, from the place to which the last one leads back. */
function toFault(circle: readonly Place[]): Fault[] {
  const steps = circle.flatMap(({ step }) => step ?? []);
  const last = steps.at(-1);
  if (last === undefined) return [];
  const way = [last.to, ...steps.map((step) => step.to)].join(' → ');
  const places = steps.map((step) => `${step.by} at ${describePlace(step.at)}`).join(', ');
  const message = `${last.by} leads back to "${last.to}".`;
  return [{ at: last.at, message, hint: `The circle: ${way} (${places}). One of these steps is wrong.` }];
}
