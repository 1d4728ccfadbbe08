import { readStats } from '../../store/read-stats.js';
import type { Query } from './query.js';

/** Answers how much there is, and of which version; throws where nothing was imported. */
export const stats: Query = async (store) => {
  const found = await readStats(store);
  if (found === null) throw new Error('The database holds no data version: nothing was imported.');
  return found;
};
