import type { GraphQLFieldResolver } from 'graphql';
import type { RequestContext } from '../build-apollo.js';
import { loadNode, type NodeKey } from './load-node.js';

type Resolver = Parameters<GraphQLFieldResolver<NodeKey, RequestContext>>;

/** Answers `entity` of a reference: the node itself, with the fields of its kind; null where it is there no more. */
export function resolveEntity(...[reference, , context, info]: Resolver): Promise<object | null> {
  return loadNode(reference, { context, info });
}
