import type { Step } from '../facts/surroundings.js';

/** A part of a graph in which paths are looked for. */
export interface PathSearch {
  /** Entities that a path begins at and ends at; of the past an entity may have had several ids. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Steps in the order in which paths are listed. */
  readonly stepsFrom: (id: string) => readonly Step[];
  readonly isCrowded: (id: string) => boolean;
  /** Whether a whole path is wanted. */
  readonly isWanted: (path: readonly Step[]) => boolean;
}

/** A path that has begun: where it is, the steps so far, and what it may not come to again. */
interface Begun {
  readonly at: string;
  readonly steps: readonly Step[];
  readonly met: ReadonlySet<string>;
}

/** Lists the paths of exactly so many steps that meet nothing twice, in the order of the steps. */
export function* listPaths(search: PathSearch, length: number): Generator<readonly Step[]> {
  const distances = measureDistances(search, length);
  for (const at of [...search.from].sort())
    yield* continuePath({ at, steps: [], met: new Set(search.from) }, { search, length, distances });
}

interface Terms {
  readonly search: PathSearch;
  readonly length: number;
  readonly distances: ReadonlyMap<string, number>;
}

function* continuePath({ at, steps, met }: Begun, terms: Terms): Generator<readonly Step[]> {
  const { search, length, distances } = terms;
  const left = length - steps.length - 1;
  for (const step of search.stepsFrom(at)) {
    const distance = distances.get(step.to);
    if (distance === undefined || distance > left || met.has(step.to)) continue;
    const path = [...steps, step];
    if (distance === 0) {
      if (left === 0 && search.isWanted(path)) yield path;
    } else if (!search.isCrowded(step.to) || mayPass(path, left, search))
      yield* continuePath({ at: step.to, steps: path, met: new Set([...met, step.to]) }, terms);
  }
}

/** A crowded entity is passed where both sides come near enough to meet there, and only one. */
function mayPass(path: readonly Step[], left: number, search: PathSearch): boolean {
  if ([...search.from, ...search.to].some((end) => search.isCrowded(end))) return false;
  if (path.slice(0, -1).some((step) => search.isCrowded(step.to))) return false;
  return path.length <= 2 && left <= 2;
}

/** How many steps each entity is away from the end, as far as a path of that length may go. */
function measureDistances({ to, stepsFrom }: PathSearch, length: number): ReadonlyMap<string, number> {
  const distances = new Map(to.map((id) => [id, 0]));
  let rim = [...to];
  for (let distance = 1; distance <= length; distance += 1) {
    rim = [...new Set(rim.flatMap((id) => stepsFrom(id).map((step) => step.to)))].filter((id) => !distances.has(id));
    for (const id of rim) distances.set(id, distance);
  }
  return distances;
}
