import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';

/** Prints the public schema in the order of the alphabet, so that two printouts differ only where the schemas do. */
export function printApiSchema(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
