import type { GraphQLResolveInfo } from 'graphql';
import type { Store } from '../../store/connect.js';
import type { NodeKey } from '../nodes/load-node.js';

/** Answers one query of schema/queries from the store; the arguments are those of the schema, checked and completed already. */
export type Query<Arguments = Record<string, unknown>> = (
  store: Store,
  asked: Arguments,
  info: GraphQLResolveInfo,
) => Promise<unknown>;

/** Answers one whose rows are nodes, by their keys: the library reads what is selected below them. */
export type NodeQuery<Arguments = Record<string, unknown>> = (
  store: Store,
  asked: Arguments,
) => Promise<readonly NodeKey[]>;
