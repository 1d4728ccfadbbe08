import DataLoader from 'dataloader';
import type { Store } from '../../store/connect.js';
import type { RequestContext } from '../build-apollo.js';
import { openFacts } from '../facts/facts.js';
import { resolveIds } from '../facts/resolve-ids.js';
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
  const { found } = await store.read((transaction) => resolveIds(openFacts(transaction, undefined), ids));
  const keys = new Map(found.map((key) => [key.id, key]));
  return ids.map((id) => keys.get(id));
}
