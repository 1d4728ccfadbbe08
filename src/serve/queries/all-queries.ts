import { getNullableType, isListType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import type { Store } from '../../store/connect.js';
import type { RequestContext } from '../build-apollo.js';
import { loadNodes } from '../nodes/load-node.js';
import { citiesTargeting } from './cities-targeting.js';
import { compare } from './compare.js';
import { conflicts } from './conflicts.js';
import { coverage } from './coverage.js';
import { entity } from './entity.js';
import { explain } from './explain.js';
import { facets } from './facets.js';
import { firstMovers } from './first-movers.js';
import { measuresTargeting } from './measures-targeting.js';
import { neighbourhood } from './neighbourhood.js';
import { paths } from './paths.js';
import { policiesInForce } from './policies-in-force.js';
import { policyLineage } from './policy-lineage.js';
import type { NodeQuery, Query } from './query.js';
import { search } from './search.js';
import { series } from './series.js';
import { singleSourced } from './single-sourced.js';
import { stats } from './stats.js';
import { targetLedger } from './target-ledger.js';
import { timeline } from './timeline.js';

type ResolverArguments = Parameters<GraphQLFieldResolver<unknown, RequestContext, Record<string, unknown>>>;

/** The queries whose rows are values, by the name of their field. */
const ofValues: Readonly<Record<string, Query<never>>> = {
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

/** Those whose rows are nodes. */
const ofNodes: Readonly<Record<string, NodeQuery<never>>> = { citiesTargeting, entity, measuresTargeting };

/** Gives each of these queries its resolver over a store; throws where the schema does not declare one, or declares one that has none. */
export function resolveQueries(schema: GraphQLSchema, store: Store): void {
  const fields = schema.getQueryType()?.getFields() ?? {};
  const find = (name: string) => {
    const field = fields[name];
    if (field === undefined) throw new Error(`schema/queries declares no query "${name}".`);
    return field;
  };
  for (const [name, query] of Object.entries(ofValues))
    find(name).resolve = (...[, asked, , info]: ResolverArguments) => query(store, asked as never, info);
  for (const [name, query] of Object.entries(ofNodes)) {
    const field = find(name);
    const isList = isListType(getNullableType(field.type));
    field.resolve = async (...[, asked, context, info]: ResolverArguments) => {
      const nodes = await loadNodes(await query(store, asked as never), { context, info });
      return isList ? nodes : (nodes[0] ?? null);
    };
  }
  const unanswered = Object.values(fields).filter((field) => field.resolve === undefined);
  if (unanswered.length > 0)
    throw new Error(`Nothing answers ${unanswered.map((field) => field.name).join(', ')}: see all-queries.ts.`);
}
