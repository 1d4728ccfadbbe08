import type { Answer } from '../../model/holds-on.js';
import { limits } from '../judge/limits.js';
import { refuse } from '../judge/refuse.js';
import { readDomainLinks } from './domain-links.js';
import type { FactLink, Facts } from './facts.js';
import { readAround, type Around } from './read-around.js';
import { readHolding } from './read-holding.js';

/** One step over a relationship, along its direction or against it. */
export interface Step {
  readonly link: FactLink;
  readonly along: boolean;
  /** The entity that the step leads to. */
  readonly to: string;
  /** Whether the relationship holds on the day asked for; never NO. */
  readonly holds: Answer;
}

/** The part of the graph around some entities, which grows with what is read. */
export interface Surroundings {
  /** Reads the relationships of entities, each once; refuses where all that was read becomes too much. */
  read(ids: Iterable<string>): Promise<void>;
  /** Adds relationships that were read elsewhere. */
  add(links: readonly FactLink[]): Promise<void>;
  /** Steps from an entity over what was read, also at its other ends, by the id they lead to, type and direction. */
  readonly stepsFrom: (id: string) => readonly Step[];
  /** Whether an entity that was read has more relationships than one is walked over; none was read from it. */
  readonly isCrowded: (id: string) => boolean;
}

/** What is asked: the name of the query, for refusals, and the day in the world on which relationships shall hold. */
export interface SurroundingsAsked {
  readonly query: string;
  readonly validAt: string | undefined;
  readonly advice: string;
}

/** Opens the surroundings of nothing yet. Several relationships of one type between the same two (two roles) are one step. */
export function openSurroundings(facts: Facts, asked: SurroundingsAsked): Surroundings {
  const steps = new Map<string, Map<string, Step>>();
  const sorted = new Map<string, readonly Step[]>();
  const read = new Map<string, boolean>();
  let count = 0;

  const keep = (id: string, step: Step): void => {
    const own = steps.get(id) ?? new Map<string, Step>();
    const key = `${step.to} ${step.link.type} ${step.along ? 1 : 2}`;
    const known = own.get(key);
    if (known === undefined || isBetter(step, known)) own.set(key, step);
    steps.set(id, own);
    sorted.delete(id);
  };
  const add = async (links: readonly FactLink[]): Promise<void> => {
    const holds = await readHolding(facts, links, asked.validAt);
    for (const link of links) {
      const held = holds(link);
      if (held === 'NO') continue;
      keep(link.from, { link, along: true, to: link.to, holds: held });
      keep(link.to, { link, along: false, to: link.from, holds: held });
    }
  };
  const readSome = async (ids: readonly string[]): Promise<void> => {
    const reach = { types: readDomainLinks().types, most: limits.linksWalked, away: true, back: true };
    const around = await readAround(facts, ids, reach);
    for (const id of ids) read.set(id, around.get(id)?.crowded ?? false);
    const links = [...around.values()].flatMap((one: Around) => one.links);
    count += links.length;
    if (count > limits.linksRead) throw refuseCost(count, asked);
    await add(links);
  };
  return {
    add,
    read: async (ids) => {
      const wanted = [...new Set(ids)].filter((id) => !read.has(id)).sort();
      // Some at a time, so that what is too much is noticed before all of it is read.
      for (let at = 0; at < wanted.length; at += 50) await readSome(wanted.slice(at, at + 50));
    },
    stepsFrom: (id) => {
      const known = sorted.get(id) ?? [...(steps.get(id)?.entries() ?? [])].sort(byKey).map(([, step]) => step);
      sorted.set(id, known);
      return known;
    },
    isCrowded: (id) => read.get(id) ?? false,
  };
}

/** Keys are compared as texts; a blank sorts before all that an id may hold. */
function byKey([one]: readonly [string, Step], [other]: readonly [string, Step]): number {
  return one < other ? -1 : 1;
}

function isBetter(step: Step, known: Step): boolean {
  if (step.holds !== known.holds) return step.holds === 'YES';
  return step.link.claimId < known.link.claimId;
}

function refuseCost(value: number, { query, advice }: SurroundingsAsked): Error {
  const limit = `The number of relationships that \`${query}\` reads`;
  return refuse({ code: 'COST_LIMIT_EXCEEDED', limit, value, allowed: `${limits.linksRead}`, advice });
}
