import {
  getArgumentValues,
  getNamedType,
  getNullableType,
  GraphQLError,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type GraphQLField,
  type GraphQLNamedType,
  type InlineFragmentNode,
  type SelectionSetNode,
} from 'graphql';
import { judgeArguments } from './judge-arguments.js';
import { limits } from './limits.js';
import { refuse } from './refuse.js';
import type { Request } from './request.js';

interface Walk {
  readonly request: Request;
  readonly variables: Record<string, unknown>;
  /** Nodes that the whole answer may hold at most, by its page sizes. */
  nodes: number;
  rootFields: number;
}

interface Place {
  readonly type: GraphQLNamedType;
  readonly depth: number;
  /** How many nodes may stand at this place, by the page sizes above it. */
  readonly nodes: number;
}

/** Judges the fields of a request, fragments followed: depth, root fields, page sizes, filters, and the size of the answer. */
export function judgeSelections(request: Request, variables: Record<string, unknown>): GraphQLError | undefined {
  const query = request.schema.getQueryType();
  if (!query) throw new Error('The schema has no queries.');
  const walk: Walk = { request, variables, nodes: 0, rootFields: 0 };
  return judgeSet(request.operation.selectionSet, { type: query, depth: 1, nodes: 1 }, walk);
}

function judgeSet(set: SelectionSetNode, place: Place, walk: Walk): GraphQLError | undefined {
  for (const selection of set.selections) {
    const problem =
      selection.kind === Kind.FIELD ? judgeField(selection, place, walk) : judgeFragment(selection, place, walk);
    if (problem) return problem;
  }
  return undefined;
}

function judgeFragment(
  selection: FragmentSpreadNode | InlineFragmentNode,
  place: Place,
  walk: Walk,
): GraphQLError | undefined {
  const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : findFragment(selection, walk.request.document);
  if (!fragment) return undefined;
  const condition = fragment.typeCondition;
  const type = (condition && walk.request.schema.getType(condition.name.value)) ?? place.type;
  return judgeSet(fragment.selectionSet, { ...place, type }, walk);
}

function findFragment({ name }: FragmentSpreadNode, document: DocumentNode): FragmentDefinitionNode | undefined {
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  return fragments.find((fragment) => fragment.name.value === name.value);
}

function judgeField(node: FieldNode, place: Place, walk: Walk): GraphQLError | undefined {
  if (node.name.value.startsWith('__')) return undefined;
  return judgePlace(node, place, walk) ?? judgeDefined(node, place, walk);
}

function judgePlace(node: FieldNode, { depth }: Place, walk: Walk): GraphQLError | undefined {
  if (depth > limits.depth) {
    const advice = 'Ask for what is deeper by its id in a second request.';
    return refuse({
      code: 'DEPTH_LIMIT_EXCEEDED',
      limit: 'The depth of the selection',
      value: depth,
      allowed: `${limits.depth}`,
      advice,
      node,
    });
  }
  if (depth === 1) walk.rootFields += 1;
  if (walk.rootFields <= limits.rootFields) return undefined;
  const advice = 'Ask in several requests.';
  const value = walk.rootFields;
  return refuse({
    code: 'COST_LIMIT_EXCEEDED',
    limit: 'The number of root fields',
    value,
    allowed: `${limits.rootFields}`,
    advice,
    node,
  });
}

function judgeDefined(node: FieldNode, place: Place, walk: Walk): GraphQLError | undefined {
  const field =
    isObjectType(place.type) || isInterfaceType(place.type) ? place.type.getFields()[node.name.value] : undefined;
  if (!field) return undefined;
  const values = readArguments(field, node, walk);
  if (values instanceof GraphQLError) return values;
  const problem = judgeArguments(field, values, node);
  if (problem || !isCompositeType(getNamedType(field.type))) return problem;
  const nodes = place.nodes * pageSize(field, values);
  walk.nodes += nodes;
  if (walk.nodes > limits.nodes) return refuseSize(walk.nodes, node);
  if (!node.selectionSet) return undefined;
  return judgeSet(node.selectionSet, { type: getNamedType(field.type), depth: place.depth + 1, nodes }, walk);
}

/** A null in a variable is met here first, where its argument has a default and so needs no value. */
function readArguments(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  walk: Walk,
): Record<string, unknown> | GraphQLError {
  try {
    return getArgumentValues(field, node, walk.variables);
  } catch (cause) {
    if (!(cause instanceof GraphQLError)) throw cause;
    return new GraphQLError(cause.message, {
      nodes: node,
      extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
    });
  }
}

function pageSize(field: GraphQLField<unknown, unknown>, values: Record<string, unknown>): number {
  const asked = values.limit ?? values.first;
  if (typeof asked === 'number') return asked;
  return isListType(getNullableType(field.type)) && field.name !== 'edges' ? limits.innerList : 1;
}

function refuseSize(value: number, node: FieldNode): GraphQLError {
  const advice = 'Ask with smaller `limit` values on the outer lists.';
  return refuse({
    code: 'COST_LIMIT_EXCEEDED',
    limit: 'The number of nodes the answer could hold',
    value,
    allowed: `${limits.nodes}`,
    advice,
    node,
  });
}
