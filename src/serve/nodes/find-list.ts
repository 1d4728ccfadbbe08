import {
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

/** The root list of a kind, which the library answers: `policies` of Policy. */
export interface NodeList {
  readonly query: GraphQLObjectType;
  readonly kind: GraphQLObjectType;
  readonly name: string;
  readonly type: GraphQLOutputType;
  readonly resolve: GraphQLFieldResolver<unknown, unknown>;
}

const known = new WeakMap<GraphQLSchema, ReadonlyMap<string, NodeList>>();

/** Gives the root lists of a schema by kind, as they are at the first call: later the server puts resolvers of its own around these. */
export function findLists(schema: GraphQLSchema): ReadonlyMap<string, NodeList> {
  const lists = known.get(schema) ?? new Map(listAll(schema));
  known.set(schema, lists);
  return lists;
}

function* listAll(schema: GraphQLSchema): Iterable<[string, NodeList]> {
  const query = schema.getQueryType();
  if (!query) return;
  for (const field of Object.values(query.getFields())) {
    const kind = getNamedType(field.type);
    const isList = isListType(getNullableType(field.type)) && field.args.some((argument) => argument.name === 'where');
    const { name, type, resolve } = field;
    if (isList && isObjectType(kind) && resolve) yield [kind.name, { query, kind, name, type, resolve }];
  }
}
