import { rankOf } from '../../store/build-source-weights.js';
import { chooseValue, type Candidate } from '../../store/choose-value.js';
import type { Support } from '../facts/read-observations.js';

interface Supported {
  readonly id: string;
  readonly support: Support;
}

/** Sorts observations by how well they are supported, the best first: each is the one that the rule of disagreements chooses among those left. */
export function sortBySupport<Item extends Supported>(items: readonly Item[]): readonly Item[] {
  const rest = new Map(items.map((item) => [item.id, item]));
  const sorted: Item[] = [];
  while (rest.size > 0) {
    const { winner } = chooseValue([...rest.values()].map(toCandidate));
    const item = winner === undefined ? undefined : rest.get(winner);
    if (item === undefined) throw new Error('Among observations none was chosen.');
    sorted.push(item);
    rest.delete(item.id);
  }
  return sorted;
}

function toCandidate({ id, support }: Supported): Candidate {
  const { rank, tierPlace, independentSources, publishedOn } = support;
  return { value: id, rank: rankOf(rank), tier: tierPlace, sources: independentSources, publishedOn };
}
