import type { GraphQLFieldResolver } from 'graphql';
import type { Store } from '../../store/connect.js';
import { conflicts } from './conflicts.js';
import { coverage } from './coverage.js';
import { explain } from './explain.js';
import { policiesInForce } from './policies-in-force.js';
import type { Query } from './query.js';
import { stats } from './stats.js';
import { targetLedger } from './target-ledger.js';

/** The queries whose rows are values, by the name of their field; a query whose rows are nodes names its statement in schema/queries, and the library answers it. */
const all: Readonly<Record<string, Query<never>>> = {
  conflicts,
  coverage,
  explain,
  policiesInForce,
  stats,
  targetLedger,
};

type Asked = Parameters<GraphQLFieldResolver<unknown, unknown, never>>;

/** Builds the resolvers of these queries over a store. */
export function resolveQueries(store: Store) {
  const resolvers = Object.entries(all).map(([name, query]) => [
    name,
    (...[, asked, , info]: Asked) => query(store, asked, info),
  ]);
  return { Query: Object.fromEntries(resolvers) as Record<string, unknown> };
}
