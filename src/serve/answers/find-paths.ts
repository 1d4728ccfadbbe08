import type { Step, Surroundings } from '../facts/surroundings.js';
import { limits } from '../judge/limits.js';
import { listPaths } from './list-paths.js';
import { refuse } from '../judge/refuse.js';

/** What is looked for between two entities, each by its ids. */
export interface PathsAsked {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly maxLength: number;
  readonly limit: number;
  readonly isWanted: (path: readonly Step[]) => boolean;
}

/**
 * Finds the first paths between two entities: reads from both ends, as far as paths of the next length can lead, and no further once there are enough.
 * Refuses two crowded ends.
 */
export async function findPaths(around: Surroundings, asked: PathsAsked): Promise<readonly (readonly Step[])[]> {
  const { from, to, maxLength, limit, isWanted } = asked;
  await around.read([...from, ...to]);
  const crowded = [from, to].map((ids) => ids.some((id) => around.isCrowded(id)));
  if (crowded[0] && crowded[1]) throw refuseCrowded();
  const sides = [from, to].filter((_, index) => !crowded[index]);
  const found: (readonly Step[])[] = [];
  for (let length = 1; length <= maxLength && found.length < limit; length += 1) {
    await readFor(length, around, sides);
    for (const path of listPaths({ from, to, isWanted, ...around }, length)) {
      found.push(path);
      if (found.length === limit) break;
    }
  }
  return found;
}

/** Reads what paths of a length can lead over and was not read for shorter ones. */
async function readFor(length: number, around: Surroundings, sides: readonly (readonly string[])[]): Promise<void> {
  const [one = [], other] = sides;
  if (other === undefined) return around.read(listWithin(around, one, length - 1));
  if (length < 3) return;
  const [smaller = [], larger = []] = [one, other]
    .map((ids) => listWithin(around, ids, 1))
    .sort((left, right) => left.length - right.length);
  await around.read(smaller);
  // A path of three steps is read from one side, but for what nobody walks on from; one of four needs both.
  if (length > 3 || smaller.some((id) => around.isCrowded(id))) await around.read(larger);
}

function listWithin({ stepsFrom }: Surroundings, ids: readonly string[], distance: number): readonly string[] {
  const met = new Set(ids);
  let rim = ids;
  for (let steps = 0; steps < distance; steps += 1) {
    rim = [...new Set(rim.flatMap((id) => stepsFrom(id).map((step) => step.to)))].filter((id) => !met.has(id));
    for (const id of rim) met.add(id);
  }
  return [...met];
}

function refuseCrowded(): Error {
  return refuse({
    code: 'COST_LIMIT_EXCEEDED',
    limit: 'The number of relationships of each end of `paths`',
    value: `more than ${limits.linksWalked}`,
    allowed: `${limits.linksWalked} of one of them at least`,
    advice: 'What joins two such is a list: ask for it by a filter (`where`) that names both.',
  });
}
