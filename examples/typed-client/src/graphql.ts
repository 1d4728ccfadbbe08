import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './graphql-env.js';

/** Makes a document whose answer and variables have the types of the schema; a scalar of our own is named with what JSON has for it. */
export const graphql = initGraphQLTada<{ introspection: introspection; scalars: { Date: string } }>();
