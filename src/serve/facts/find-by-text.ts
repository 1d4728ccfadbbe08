import { refuse } from '../judge/refuse.js';
import { findHits } from '../search/find-hits.js';
import { readTyped } from '../search/read-typed.js';
import type { Facts } from './facts.js';

/** The ids that `search` finds for a text, of some kinds (of all where none is given); refuses a text that fits more than search gives at once. */
export async function findByText({ transaction }: Facts, text: string, kinds: readonly string[]): Promise<string[]> {
  const { hits, complete } = await findHits(transaction, readTyped(text), kinds);
  if (complete) return hits.map(({ id }) => id);
  throw refuse({
    code: 'COST_LIMIT_EXCEEDED',
    limit: 'The number of entities that the text of the filter fits',
    value: `${hits.length} or more`,
    allowed: 'as many as `search` gives at once (see its `complete`)',
    advice: 'Add a word, or name a kind.',
  });
}
