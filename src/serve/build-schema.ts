import { Neo4jGraphQL } from '@neo4j/graphql';
import { extendSchema, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { Store } from '../store/connect.js';
import { buildTypeDefinitions, withoutOwnDirectives, type ReadStatement } from './build-type-definitions.js';
import { completeOrder } from './complete-order.js';
import { resolveQueries } from './queries/all-queries.js';
import { shapeSchema } from './shape-schema.js';
import { splitQueries } from './split-queries.js';
import { makeDatesStrict } from './strict-date.js';

/** Builds the executable schema of the public API from the model of schema/ and the statements of cypher/. */
export async function buildSchema(
  model: DocumentNode,
  readStatement: ReadStatement,
  store: Store,
): Promise<GraphQLSchema> {
  const parts = splitQueries(model);
  const library = new Neo4jGraphQL({
    typeDefs: buildTypeDefinitions(parts.library, readStatement),
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
  const schema = extendSchema(shaped, withoutOwnDirectives(parts.own));
  resolveQueries(schema, store);
  makeDatesStrict(schema);
  completeOrder(schema);
  return schema;
}
