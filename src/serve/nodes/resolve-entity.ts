import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import type { Store } from '../../store/connect.js';
import { readStatement } from '../../store/read-statement.js';
import type { RequestContext } from '../build-apollo.js';
import { loadNode, type NodeKey } from './load-node.js';

type Resolver<Parent, Asked = object> = Parameters<GraphQLFieldResolver<Parent, RequestContext, Asked>>;

/** Answers `entity` of a reference: the node itself, with the fields of its kind; null where it is there no more. */
export function resolveEntity(...[reference, , context, info]: Resolver<NodeKey>): Promise<object | null> {
  return loadNode(reference, { context, info });
}

/** Gives the query `entity` its resolver over a store. */
export function resolveEntityQuery(schema: GraphQLSchema, store: Store): void {
  const field = schema.getQueryType()?.getFields().entity;
  if (field === undefined) throw new Error('schema/queries declares no query "entity".');
  field.resolve = async (...[, { id }, context, info]: Resolver<unknown, { id: string }>) => {
    const key = await findEntity(store, id);
    return key === undefined ? null : loadNode(key, { context, info });
  };
}

async function findEntity(store: Store, id: string): Promise<NodeKey | undefined> {
  const { rows } = await store.read((transaction) => transaction.run<NodeKey>(readStatement('find-entity'), { id }));
  return rows[0];
}
