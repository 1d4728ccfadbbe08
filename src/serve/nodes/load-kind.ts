import DataLoader from 'dataloader';
import type { Store } from '../../store/connect.js';
import { readStatement } from '../../store/read-statement.js';
import type { RequestContext } from '../build-apollo.js';
import type { NodeKey } from './load-node.js';

/** Finds the kind of an entity by its id, undefined where there is none. */
export type LoadKind = (id: string, context: RequestContext) => Promise<NodeKey | undefined>;

/** Gives a loader over a store that asks for all ids of a request at once. */
export function openKinds(store: Store): LoadKind {
  const loaders = new WeakMap<RequestContext, DataLoader<string, NodeKey | undefined>>();
  return (id, context) => {
    const loader = loaders.get(context) ?? new DataLoader((ids) => listKinds(store, ids));
    loaders.set(context, loader);
    return loader.load(id);
  };
}

async function listKinds(store: Store, ids: readonly string[]): Promise<(NodeKey | undefined)[]> {
  const statement = readStatement('list-kinds');
  const { rows } = await store.read((transaction) => transaction.run<NodeKey>(statement, { ids }));
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => found.get(id));
}
