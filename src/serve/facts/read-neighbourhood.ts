import { limits } from '../judge/limits.js';
import { readDomainLinks } from './domain-links.js';
import type { FactLink, Facts } from './facts.js';
import { readAround } from './read-around.js';
import { openSurroundings, type Step, type Surroundings } from './surroundings.js';

/** What is near an entity: how far each is away, the relationships met, and what was too much to read. */
export interface Neighbourhood {
  /** In the order of distance and id. */
  readonly nodes: readonly Near[];
  readonly steps: readonly Step[];
  readonly unread: readonly Unread[];
}

interface Near {
  readonly id: string;
  readonly kind: string;
  readonly distance: number;
  /** Whether there was room for it, so that it is shown and walked on from. */
  readonly shown: boolean;
}

/** Relationships that were not read since there are more than so many; of all types where none is named. */
interface Unread {
  readonly id: string;
  readonly type: string | null;
  readonly moreThan: number;
}

/** What is asked: how far, how many, and the day in the world. */
export interface NeighbourhoodAsked {
  readonly depth: number;
  readonly limit: number;
  readonly validAt: string | undefined;
}

/** An entity by its kind and its ids; of the past it may have had several. */
export interface Middle {
  readonly ids: readonly string[];
  readonly kind: string;
}

/** Reads what is near an entity; of the nearest the first by id are shown, and only they are walked on from. */
export async function readNeighbourhood(
  facts: Facts,
  middle: Middle,
  asked: NeighbourhoodAsked,
): Promise<Neighbourhood> {
  const advice = 'Ask with a smaller `depth` or `limit`.';
  const around = openSurroundings(facts, { query: 'neighbourhood', validAt: asked.validAt, advice });
  const { links, unread } = await readMiddle(facts, middle);
  await around.add(links);
  const nodes: Near[] = middle.ids.map((id) => ({ id, kind: middle.kind, distance: 0, shown: true }));
  const steps = new Map<string, Step>();
  for (let distance = 1; distance <= asked.depth; distance += 1) {
    const rim = nodes.filter((node) => node.distance === distance - 1 && node.shown).map((node) => node.id);
    if (distance > 1) await around.read(rim);
    const next = rim.flatMap((id) => around.stepsFrom(id));
    for (const step of next) steps.set(toKey(step.link), step);
    nodes.push(...listNew(next, nodes, { distance, limit: asked.limit }));
  }
  return {
    nodes,
    steps: [...steps].sort(byKey).map(([, step]) => step),
    unread: [...unread, ...listCrowded(nodes, around)],
  };
}

/** Of the middle all is read; where that is too much, all of those types of which there are few enough. */
async function readMiddle(facts: Facts, { ids, kind }: Middle) {
  const { types, typesOf } = readDomainLinks();
  const most = limits.linksDrawn;
  const read = async (some: readonly string[]) => [
    ...(await readAround(facts, ids, { types: some, most, away: true, back: true })),
  ];
  const links: FactLink[] = [];
  const unread: Unread[] = [];
  const whole = await read(types);
  links.push(...whole.flatMap(([, around]) => around.links));
  if (!whole.some(([, around]) => around.crowded)) return { links, unread };
  for (const type of typesOf(kind))
    for (const [id, around] of await read([type])) {
      links.push(...around.links);
      if (around.crowded) unread.push({ id, type, moreThan: most });
    }
  return { links, unread };
}

interface Ring {
  readonly distance: number;
  readonly limit: number;
}

function listNew(steps: readonly Step[], nodes: readonly Near[], { distance, limit }: Ring): readonly Near[] {
  const met = new Set(nodes.map((node) => node.id));
  const room = limit - nodes.filter((node) => node.shown).length;
  const kinds = new Map(steps.map((step) => [step.to, step.along ? step.link.toKind : step.link.fromKind]));
  return [...kinds]
    .filter(([id]) => !met.has(id))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, kind], index) => ({ id, kind, distance, shown: index < room }));
}

function listCrowded(nodes: readonly Near[], around: Surroundings): readonly Unread[] {
  const crowded = nodes.filter((node) => around.isCrowded(node.id));
  return crowded.map(({ id }) => ({ id, type: null, moreThan: limits.linksWalked }));
}

function toKey({ from, type, to }: FactLink): string {
  return `${from} ${type} ${to}`;
}

function byKey([one]: readonly [string, Step], [other]: readonly [string, Step]): number {
  return one < other ? -1 : 1;
}
