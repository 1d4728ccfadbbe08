import type { Answer } from '../../model/holds-on.js';
import { limits } from '../judge/limits.js';
import { refuse } from '../judge/refuse.js';
import type { FactLink, Facts } from './facts.js';
import { readAround } from './read-around.js';
import { readHolding } from './read-holding.js';

/** Which way a step of a lineage goes (enum LineageDirection). */
export type LineageDirection = 'UP' | 'DOWN' | 'EARLIER' | 'LATER';

/** One relationship of a lineage, and how far from the policy asked for it leads. */
export interface LineageStep {
  readonly direction: LineageDirection;
  readonly distance: number;
  readonly link: FactLink;
  readonly policy: string;
  readonly from: string;
  readonly holds: Answer;
}

/** What of a lineage is wanted. */
export interface LineageAsked {
  readonly directions: readonly LineageDirection[];
  readonly citations: boolean;
  readonly maxDistance: number | undefined;
  readonly validAt: string | undefined;
}

/** Every relationship between policies leads from what comes later to what was there: this way, or back. */
interface Side {
  readonly back: boolean;
  readonly directionOf: ReadonlyMap<string, LineageDirection>;
}

const foundation = ['BASED_ON', 'IMPLEMENTS'];
const succession = ['REPLACES', 'AMENDS', 'FINALISES'];

/** Reads what a policy (by its ids) comes after, over any number of steps, and then what comes after it; refuses what is too much. */
export async function readLineage(facts: Facts, ids: readonly string[], asked: LineageAsked) {
  const toSide = (back: boolean, up: LineageDirection, earlier: LineageDirection): Side => ({
    back,
    directionOf: new Map(
      [
        ...[...foundation, ...(asked.citations ? ['CITES'] : [])].map((type) => [type, up] as const),
        ...succession.map((type) => [type, earlier] as const),
      ].filter(([, direction]) => asked.directions.includes(direction)),
    ),
  });
  return [
    ...(await walk(facts, { ids, side: toSide(false, 'UP', 'EARLIER') }, asked)),
    ...(await walk(facts, { ids, side: toSide(true, 'DOWN', 'LATER') }, asked)),
  ];
}

interface Start {
  readonly ids: readonly string[];
  readonly side: Side;
}

async function walk(facts: Facts, { ids, side }: Start, asked: LineageAsked): Promise<readonly LineageStep[]> {
  const met = new Set(ids);
  const steps: LineageStep[] = [];
  let rim = side.directionOf.size === 0 ? [] : [...ids];
  for (let distance = 1; rim.length > 0 && distance <= (asked.maxDistance ?? distance); distance += 1) {
    const next = await readSteps(facts, { ids: rim, side }, asked.validAt);
    if (next.length > 0 && distance > limits.lineageDistance) throw refuseDistance(distance);
    steps.push(...next.map((step) => ({ ...step, distance })));
    if (steps.length > limits.lineageSteps) throw refuseNumber();
    rim = [...new Set(next.map((step) => step.policy))].filter((id) => !met.has(id));
    for (const id of rim) met.add(id);
  }
  return steps.sort(byPlace);
}

async function readSteps(facts: Facts, { ids, side }: Start, validAt: string | undefined) {
  const { back, directionOf } = side;
  const reach = { types: [...directionOf.keys()], most: limits.lineageSteps, away: !back, back };
  const around = [...(await readAround(facts, ids, reach)).values()];
  if (around.some((one) => one.crowded)) throw refuseNumber();
  const links = around.flatMap((one) => one.links);
  const holds = await readHolding(facts, links, validAt);
  return links.flatMap((link) => {
    const direction = directionOf.get(link.type);
    const held = holds(link);
    if (direction === undefined || held === 'NO') return [];
    const [from, policy] = back ? [link.to, link.from] : [link.from, link.to];
    return [{ direction, link, policy, from, holds: held }];
  });
}

function byPlace(one: LineageStep, other: LineageStep): number {
  if (one.distance !== other.distance) return one.distance - other.distance;
  return toKey(one) < toKey(other) ? -1 : 1;
}

function toKey({ policy, link, from }: LineageStep): string {
  return [policy, link.type, from, link.claimId].join(' ');
}

const advice = 'Ask with a smaller `maxDistance`, or for some `directions` only.';

function refuseNumber(): Error {
  const allowed = `${limits.lineageSteps}`;
  const limit = 'The number of steps of `policyLineage` in one direction of time';
  return refuse({ code: 'COST_LIMIT_EXCEEDED', limit, value: `more than ${allowed}`, allowed, advice });
}

function refuseDistance(value: number): Error {
  const limit = 'The distance of policies of `policyLineage`';
  return refuse({ code: 'DEPTH_LIMIT_EXCEEDED', limit, value, allowed: `${limits.lineageDistance}`, advice });
}
