import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import type { Store } from '../../store/connect.js';
import { compare } from './compare.js';
import { conflicts } from './conflicts.js';
import { coverage } from './coverage.js';
import { explain } from './explain.js';
import { facets } from './facets.js';
import { firstMovers } from './first-movers.js';
import { neighbourhood } from './neighbourhood.js';
import { paths } from './paths.js';
import { policiesInForce } from './policies-in-force.js';
import { policyLineage } from './policy-lineage.js';
import type { Query } from './query.js';
import { search } from './search.js';
import { series } from './series.js';
import { singleSourced } from './single-sourced.js';
import { stats } from './stats.js';
import { targetLedger } from './target-ledger.js';
import { timeline } from './timeline.js';

type ResolverArguments = Parameters<GraphQLFieldResolver<unknown, unknown, Record<string, unknown>>>;

/** The queries whose rows are values, by the name of their field; a query whose rows are nodes names its statement in schema/queries, and the library answers it. */
const all: Readonly<Record<string, Query<never>>> = {
  compare,
  conflicts,
  coverage,
  explain,
  facets,
  firstMovers,
  neighbourhood,
  paths,
  policiesInForce,
  policyLineage,
  search,
  series,
  singleSourced,
  stats,
  targetLedger,
  timeline,
};

/** Gives each of these queries its resolver over a store; throws where the schema does not declare one, or declares one that has none. */
export function resolveQueries(schema: GraphQLSchema, store: Store): void {
  const fields = schema.getQueryType()?.getFields() ?? {};
  for (const [name, query] of Object.entries(all)) {
    const field = fields[name];
    if (field === undefined) throw new Error(`schema/queries declares no query "${name}".`);
    field.resolve = (...[, asked, , info]: ResolverArguments) => query(store, asked as never, info);
  }
  const unanswered = Object.values(fields).filter((field) => field.resolve === undefined);
  if (unanswered.length > 0)
    throw new Error(`Nothing answers ${unanswered.map((field) => field.name).join(', ')}: see all-queries.ts.`);
}
