import { Neo4jGraphQL } from '@neo4j/graphql';
import { concatAST, extendSchema, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { Store } from '../../store/connect.js';
import { buildTypeDefinitions, withoutOwnDirectives } from './build-type-definitions.js';
import { readModel } from '../../model/read-model.js';
import { completeOrder } from './complete-order.js';
import { buildConnections, listPagedKinds } from '../connections/build-connections.js';
import { resolveConnections } from '../connections/resolve-connections.js';
import { findLists } from '../nodes/find-list.js';
import { resolveEntity } from '../nodes/resolve-entity.js';
import { resolveWaysOn } from '../nodes/resolve-ways-on.js';
import { resolveQueries } from '../queries/all-queries.js';
import { shapeSchema } from './shape-schema.js';
import { splitQueries } from './split-queries.js';
import { makeDatesStrict } from './strict-date.js';

/** Builds the executable schema of the public API from the model of schema/, over a store. */
export async function buildSchema(model: DocumentNode, store: Store): Promise<GraphQLSchema> {
  const parts = splitQueries(model);
  const library = new Neo4jGraphQL({
    typeDefs: buildTypeDefinitions(parts.library),
    resolvers: { EntityReference: { entity: resolveEntity } },
    driver: store.driver,
    features: {
      // Ranges over texts make pages by `sortKey` possible. Regular expressions and case folding would use no index.
      filters: { String: { GT: true, GTE: true, LT: true, LTE: true } },
      excludeDeprecatedFields: {
        mutationOperations: true,
        aggregationFilters: true,
        aggregationFiltersOutsideConnection: true,
        relationshipFilters: true,
        attributeFilters: true,
      },
    },
  });
  const shaped = shapeSchema(await library.getSchema(), model);
  const kinds = listPagedKinds(readModel(model), findLists(shaped));
  const own = concatAST([withoutOwnDirectives(parts.own), buildConnections(kinds)]);
  const schema = extendSchema(shaped, own);
  makeDatesStrict(schema);
  completeOrder(schema);
  // Now, before the server puts resolvers of its own around these.
  findLists(schema);
  resolveConnections(schema, kinds, store);
  resolveWaysOn(schema, store);
  resolveQueries(schema, store);
  return schema;
}
