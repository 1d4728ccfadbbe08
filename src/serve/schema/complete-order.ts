import {
  Kind,
  parseValue,
  visit,
  type ASTNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type ValueNode,
} from 'graphql';

type Resolver = GraphQLFieldResolver<unknown, unknown, Record<string, unknown>>;

/** Lets every query end each `sort` that is asked for with the id, so that the order is total; the library reads it from the document. */
export function completeOrder(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const { resolve } = field;
    if (resolve) field.resolve = completing(resolve);
  }
}

function completing(resolve: Resolver): Resolver {
  return (...[parent, args, context, info]: Parameters<Resolver>) =>
    resolve(parent, withTotalSort(withOrderedStart(args)), context, withTotalOrder(info));
}

const ordered = ['id', 'sortKey'];

/**
 * An index gives its order only to a statement that asks something of its property: without a condition every node of the kind is read and sorted to
 * find the first few. Where a filter names an id, that is the better start.
 */
function withOrderedStart(args: Record<string, unknown>): Record<string, unknown> {
  const [key] = Array.isArray(args.sort) ? Object.keys((args.sort[0] ?? {}) as object) : [];
  const where = (args.where ?? {}) as Record<string, unknown>;
  if (key === undefined || !ordered.includes(key) || 'id' in where || key in where) return args;
  return { ...args, where: { AND: [where, { [key]: { startsWith: '' } }] } };
}

/** Of a root field the library takes the arguments and not the document. */
function withTotalSort(args: Record<string, unknown>): Record<string, unknown> {
  return Array.isArray(args.sort) ? { ...args, sort: [...(args.sort as unknown[]), { id: 'ASC' }] } : args;
}

function withTotalOrder(info: GraphQLResolveInfo): GraphQLResolveInfo {
  const complete = <T extends ASTNode>(node: T): T => visit(node, { Field: (field) => endWithId(field, info) });
  const fragments = Object.entries(info.fragments).map(([name, node]): [string, FragmentDefinitionNode] => [
    name,
    complete(node),
  ]);
  return { ...info, fieldNodes: info.fieldNodes.map(complete), fragments: Object.fromEntries(fragments) };
}

function endWithId(field: FieldNode, info: GraphQLResolveInfo): FieldNode | undefined {
  const asked = field.arguments?.find((argument) => argument.name.value === 'sort');
  const keys = asked && listKeys(asked.value, info);
  if (!keys) return undefined;
  const last = parseValue(field.name.value.endsWith('Connection') ? '{node: {id: ASC}}' : '{id: ASC}');
  const total = { ...asked, value: { kind: Kind.LIST as const, values: [...keys, last] } };
  return { ...field, arguments: [...(field.arguments ?? []).filter((argument) => argument !== asked), total] };
}

function listKeys(value: ValueNode, info: GraphQLResolveInfo): readonly ValueNode[] | undefined {
  if (value.kind === Kind.LIST) return value.values;
  if (value.kind !== Kind.VARIABLE) return [value];
  const given = info.variableValues[value.name.value];
  if (given === undefined || given === null) return undefined;
  // A coerced sort holds nothing but field names and enum values, so that its JSON without quotes is its literal.
  return listKeys(parseValue(JSON.stringify(given).replaceAll('"', '')), info);
}
