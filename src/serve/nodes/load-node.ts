import DataLoader from 'dataloader';
import type { FieldNode } from 'graphql';
import { groupBy } from '../../store/group-by.js';
import type { RequestContext } from '../build-apollo.js';
import type { Asking } from './asking.js';
import { readNodes } from './read-nodes.js';

/** What a node is found by. */
export interface NodeKey {
  readonly id: string;
  readonly kind: string;
}

/** Executing gives one array of field nodes to every row of a list, so that it stands for "this field of all rows". */
const loaders = new WeakMap<RequestContext, Map<readonly FieldNode[], DataLoader<NodeKey, object | null>>>();

/** Loads the node of an entity with what the field of `info` selects below it, null where there is none; all rows of a list are read at once, kind by kind. */
export function loadNode(key: NodeKey, { context, info }: Asking): Promise<object | null> {
  const ofRequest = loaders.get(context) ?? new Map<readonly FieldNode[], DataLoader<NodeKey, object | null>>();
  loaders.set(context, ofRequest);
  const loader =
    ofRequest.get(info.fieldNodes) ?? new DataLoader((keys) => readAll(keys, { context, info }), { cache: false });
  ofRequest.set(info.fieldNodes, loader);
  return loader.load(key);
}

/** Loads several, in their order; one that is there no more is left out. */
export async function loadNodes(keys: readonly NodeKey[], asking: Asking): Promise<readonly object[]> {
  const nodes = await Promise.all(keys.map((key) => loadNode(key, asking)));
  return nodes.filter((node) => node !== null);
}

async function readAll(keys: readonly NodeKey[], asking: Asking): Promise<(object | null)[]> {
  const found = new Map<string, object>();
  for (const [kind, group] of groupBy(keys, (key) => key.kind)) {
    const ids = [...new Set(group.map((key) => key.id))];
    for (const [id, node] of await readNodes(kind, ids, asking)) found.set(id, node);
  }
  return keys.map(({ id }) => found.get(id) ?? null);
}
