import type { GraphQLResolveInfo } from 'graphql';
import type { Store } from '../../store/connect.js';

/** Answers one query of schema/queries from the store; the arguments are those of the schema, checked and completed already. */
export type Query<Arguments = Record<string, unknown>> = (
  store: Store,
  asked: Arguments,
  info: GraphQLResolveInfo,
) => Promise<unknown>;
