import { openFacts } from '../facts/facts.js';
import { resolveIds } from '../facts/resolve-ids.js';
import type { NodeQuery } from './query.js';

/** Answers any entity by its id, or by an id it had before. */
export const entity: NodeQuery<{ readonly id: string }> = (store, { id }) =>
  store.read(async (transaction) => (await resolveIds(openFacts(transaction, undefined), [id])).found);
