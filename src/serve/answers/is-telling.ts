import type { Step } from '../facts/surroundings.js';

const shared = ['City', 'Region', 'Theme'];
const hierarchy = ['PART_OF', 'BROADER', 'RELATED'];

/**
 * Whether a path tells more than that both ends share a place or a theme. It does not where all it leads over are places and themes, unless an end is one
 * itself and belongs to the next by its own hierarchy (a city of a province, a narrower theme): everything applies somewhere and is about something.
 */
export function isTelling(path: readonly Step[]): boolean {
  const inner = path.slice(0, -1).map(({ link, along }) => (along ? link.toKind : link.fromKind));
  if (inner.length === 0 || !inner.every((kind) => shared.includes(kind))) return true;
  return [path[0], path.at(-1)].some((step) => step !== undefined && isOfHierarchy(step));
}

function isOfHierarchy({ link }: Step): boolean {
  return hierarchy.includes(link.type) && [link.fromKind, link.toKind].every((kind) => shared.includes(kind));
}
