import {
  getNamedType,
  getNullableType,
  GraphQLInt,
  GraphQLNonNull,
  GraphQLSchema,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  specifiedDirectives,
  type DocumentNode,
  type GraphQLArgument,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from 'graphql';
import { describeGenerated } from './describe-generated.js';

/** Makes the library's schema ours: small, bounded, ordered, and described where the model does not describe it. It changes the types it is given. */
export function shapeSchema(generated: GraphQLSchema, model: DocumentNode): GraphQLSchema {
  const query = generated.getQueryType();
  if (!query) throw new Error('The generated schema has no queries.');
  const types = Object.values(generated.getTypeMap()).filter((type) => !type.name.startsWith('__'));
  dropRootConnections(query);
  types.forEach(dropEmptyConnections);
  types.forEach(openUnionsOfOne);
  types.forEach(dropCostlyFilters);
  types.forEach(boundLists);
  describeGenerated(generated, model);
  const implementing = types.filter((type) => isObjectType(type) && type.getInterfaces().length > 0);
  return new GraphQLSchema({ query, types: implementing, directives: specifiedDirectives });
}

/** They collect every node of a kind before they cut a page. */
function dropRootConnections(query: GraphQLObjectType): void {
  const fields = query.getFields();
  for (const name of Object.keys(fields).filter((other) => other.endsWith('Connection')))
    Reflect.deleteProperty(fields, name);
}

/** A connection is worth its four types only where the relationship itself carries something. */
function dropEmptyConnections(type: GraphQLNamedType, _index: number, types: readonly GraphQLNamedType[]): void {
  if (!isObjectType(type) && !isInterfaceType(type)) return;
  const fields = type.getFields();
  const where = types.find((other) => other.name === `${type.name}Where`);
  for (const [name, field] of Object.entries(fields)) {
    if (!name.endsWith('Connection') || carriesProperties(getNamedType(field.type))) continue;
    Reflect.deleteProperty(fields, name);
    if (isInputObjectType(where)) Reflect.deleteProperty(where.getFields(), name);
  }
}

function carriesProperties(connection: GraphQLNamedType): boolean {
  const edges = isObjectType(connection) ? connection.getFields().edges : undefined;
  const edge = edges && getNamedType(edges.type);
  return isObjectType(edge) && 'properties' in edge.getFields();
}

/** Behind an interface the properties of a relationship are a union, even where there is only one sort of them. */
function openUnionsOfOne(type: GraphQLNamedType): void {
  if (!isObjectType(type) || !type.name.endsWith('Relationship')) return;
  const { properties } = type.getFields();
  const union = properties && getNamedType(properties.type);
  const [only, ...others] = isUnionType(union) ? union.getTypes() : [];
  if (properties && only && others.length === 0) properties.type = new GraphQLNonNull(only);
}

/** `single` and `aggregate` look at every node of a kind. */
function dropCostlyFilters(type: GraphQLNamedType): void {
  if (!isInputObjectType(type) || !type.name.endsWith('Filters')) return;
  Reflect.deleteProperty(type.getFields(), 'single');
  Reflect.deleteProperty(type.getFields(), 'aggregate');
}

/** Every list says how long it is at most and how it is ordered; pages by counting off rows are not offered. */
function boundLists(type: GraphQLNamedType): void {
  if (!isObjectType(type) && !isInterfaceType(type)) return;
  for (const field of Object.values(type.getFields())) {
    field.args = field.args.filter((argument) => argument.name !== 'offset');
    field.args.forEach(boundArgument);
  }
}

function boundArgument(argument: GraphQLArgument): void {
  if (argument.defaultValue !== undefined) return;
  if (argument.name === 'limit' || argument.name === 'first') {
    argument.type = new GraphQLNonNull(GraphQLInt);
    argument.defaultValue = 25;
  }
  if (argument.name === 'sort') {
    const ofEdges = getNamedType(argument.type).name.endsWith('ConnectionSort');
    argument.type = new GraphQLNonNull(getNullableType(argument.type));
    argument.defaultValue = [ofEdges ? { node: { id: 'ASC' } } : { id: 'ASC' }];
  }
}
