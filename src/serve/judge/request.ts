import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';

/** A request that is parsed and valid, with its variables as the client sent them. */
export interface Request {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}
