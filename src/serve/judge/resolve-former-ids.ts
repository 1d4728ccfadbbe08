import {
  astFromValue,
  getNamedType,
  GraphQLID,
  isInputObjectType,
  isInputType,
  Kind,
  TypeInfo,
  typeFromAST,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLInputType,
  type ValueNode,
  type VariableNode,
} from 'graphql';
import { namesFormerId } from './names-former-id.js';
import type { Request } from './request.js';

/** Former ids, and the id that each entity has now. */
export type FormerIds = ReadonlyMap<string, string>;

/** An id that was asked for by a former one. */
export interface RenamedId {
  readonly from: string;
  readonly to: string;
}

/** A request with present ids in place of former ones. */
export interface ResolvedRequest extends Pick<Request, 'document' | 'variables'> {
  readonly renamedIds: readonly RenamedId[];
}

interface Walk {
  readonly request: Request;
  readonly formerIds: FormerIds;
  readonly renamed: Map<string, string>;
}

/** Where a value stands: its type, and whether an ID there names an entity. */
interface Place {
  readonly type: GraphQLInputType;
  readonly names: boolean;
}

/**
 * Puts the present id wherever a judged request names an entity by a former one: in `eq` and `in` of a filter on `id`, and in arguments of type ID;
 * undefined where it names none. A text to compare with (`startsWith`), a place in a list (`after`), claims and evidence stay as they are.
 */
export function resolveFormerIds(request: Request, formerIds: FormerIds): ResolvedRequest | undefined {
  if (formerIds.size === 0 || !namesFormerId(request, formerIds)) return undefined;
  const walk: Walk = { request, formerIds, renamed: new Map() };
  const document = resolveDocument(walk);
  const variables = resolveVariables(walk);
  if (walk.renamed.size === 0) return undefined;
  const renamedIds = [...walk.renamed].map(([from, to]) => ({ from, to }));
  return { document, variables, renamedIds: renamedIds.sort((one, other) => (one.from < other.from ? -1 : 1)) };
}

function resolveDocument(walk: Walk): DocumentNode {
  const { schema, document, operation } = walk.request;
  const types = new TypeInfo(schema);
  const resolve = <Node extends { readonly kind: Kind }>(node: Node, key: keyof Node, place: Place): Node => ({
    ...node,
    [key]: resolveNode(node[key] as ValueNode, place, walk),
  });
  const visitor = visitWithTypeInfo(types, {
    OperationDefinition: (node) => (node === operation ? undefined : false),
    VariableDefinition: (node) => {
      const type = types.getInputType();
      return type && node.defaultValue ? resolve(node, 'defaultValue', { type, names: false }) : undefined;
    },
    Argument: (node) => {
      const argument = types.getArgument();
      return argument ? resolve(node, 'value', { type: argument.type, names: argument.name !== 'after' }) : undefined;
    },
  });
  return visit(document, visitor);
}

/** What a variable of an input object means does not depend on where it is used; one of an ID does, and is resolved there. */
function resolveVariables(walk: Walk): Record<string, unknown> {
  const { schema, operation, variables } = walk.request;
  const types = new Map(
    (operation.variableDefinitions ?? []).map((node) => [node.variable.name.value, typeFromAST(schema, node.type)]),
  );
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]) => {
      const type = types.get(name);
      return [name, isInputType(type) ? resolveValue(value, { type, names: false }, walk) : value];
    }),
  );
}

function resolveNode(node: ValueNode, place: Place, walk: Walk): ValueNode {
  if (node.kind === Kind.VARIABLE) return resolveVariable(node, place, walk);
  if (node.kind === Kind.STRING) return { ...node, value: resolveText(node.value, place, walk) };
  if (node.kind === Kind.LIST) return { ...node, values: node.values.map((item) => resolveNode(item, place, walk)) };
  if (node.kind !== Kind.OBJECT) return node;
  const fields = node.fields.map((field) => {
    const inner = findInner(place, field.name.value);
    return inner === undefined ? field : { ...field, value: resolveNode(field.value, inner, walk) };
  });
  return { ...node, fields };
}

function resolveVariable(node: VariableNode, place: Place, walk: Walk): ValueNode {
  const { operation, variables } = walk.request;
  if (!place.names || !['ID', 'IDScalarFilters'].includes(getNamedType(place.type).name)) return node;
  const name = node.name.value;
  const definition = operation.variableDefinitions?.find((other) => other.variable.name.value === name);
  const given = variables[name] ?? (definition?.defaultValue && valueFromASTUntyped(definition.defaultValue));
  const resolved = resolveValue(given, place, walk);
  if (JSON.stringify(resolved) === JSON.stringify(given)) return node;
  return astFromValue(resolved, place.type) ?? node;
}

function resolveValue(value: unknown, place: Place, walk: Walk): unknown {
  if (typeof value === 'string') return resolveText(value, place, walk);
  if (Array.isArray(value)) return value.map((item) => resolveValue(item, place, walk));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => {
    const inner = findInner(place, key);
    return [key, inner === undefined ? (item as unknown) : resolveValue(item, inner, walk)];
  });
  return Object.fromEntries(entries) as unknown;
}

function resolveText(text: string, { type, names }: Place, { formerIds, renamed }: Walk): string {
  const present = names && getNamedType(type) === GraphQLID ? formerIds.get(text) : undefined;
  if (present === undefined) return text;
  renamed.set(text, present);
  return present;
}

/** The place of a key of an input object; undefined where the type has no such key. */
function findInner({ type, names }: Place, key: string): Place | undefined {
  const outer = getNamedType(type);
  const field = isInputObjectType(outer) ? outer.getFields()[key] : undefined;
  if (field === undefined) return undefined;
  const compares = names && ['eq', 'in'].includes(key);
  const isEntity = key === 'id' && !['ClaimWhere', 'EvidenceWhere'].includes(outer.name);
  return { type: field.type, names: outer.name === 'IDScalarFilters' ? compares : isEntity };
}
