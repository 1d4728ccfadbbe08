import { readStatement } from '../../store/read-statement.js';
import type { Query } from './query.js';

/** Answers how much there is, and of which version; throws where nothing was imported. */
export const stats: Query = async (store) => {
  const { rows } = await store.read((transaction) => transaction.run(readStatement('read-stats')));
  if (rows.length === 0) throw new Error('The database holds no data version: nothing was imported.');
  return rows[0];
};
