import type { Model } from '../../src/model/model.js';
import type { Store } from '../../src/store/connect.js';
import { refreshStatistics } from '../../src/store/refresh-statistics.js';
import { makeCountry } from '../generator/make-country.js';
import { loadFacts } from './load-facts.js';

/** Makes the graph the fictional country of so many policies, from an empty one or from a smaller one; constraints must be there (writeSchema). */
export async function growGraph(store: Store, model: Model, policies: number): Promise<void> {
  await loadFacts(store, makeCountry(policies), { model, recordedOn: '2031-06-01' });
  const refusal = await refreshStatistics(store);
  if (refusal !== undefined) throw new Error(`What is measured would hang on when Neo4j last looked: ${refusal}`);
}
