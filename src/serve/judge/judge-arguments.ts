import {
  getNamedType,
  isInputObjectType,
  type FieldNode,
  type GraphQLError,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';
import { limits } from './limits.js';
import { refuse } from './refuse.js';

/** How much a filter asks of the database. */
interface Weight {
  hops: number;
  predicates: number;
  longestList: number;
  /** Key of a filter that is null: the library fails on it. */
  nullFilter?: string;
  /** `some` or another quantifier that is given no condition: the library leaves it out, and finds everything. */
  emptyFilter?: string;
}

/** Judges the coerced arguments of one field: page size, and the weight of everything that is an input object or a list. */
export function judgeArguments(
  field: GraphQLField<unknown, unknown>,
  values: Readonly<Record<string, unknown>>,
  node: FieldNode,
): GraphQLError | undefined {
  const weight: Weight = { hops: 0, predicates: 0, longestList: 0 };
  for (const argument of field.args) weigh(values[argument.name], argument.type, { weight, hops: 0 });
  return (
    judgePageSize(field.name, values, node) ??
    judgeNull(field.name, weight, node) ??
    judgeWeight(field.name, weight, node) ??
    judgeEmpty(field.name, weight, node)
  );
}

function judgePageSize(
  name: string,
  values: Readonly<Record<string, unknown>>,
  node: FieldNode,
): GraphQLError | undefined {
  const own = limits.ownPageSizes[name];
  const most = own ?? limits.pageSize;
  const fewer =
    own === undefined ? 'Ask for a smaller page, and for more with a filter on `sortKey`.' : 'Ask for fewer.';
  for (const argument of ['limit', 'first']) {
    const value = values[argument];
    if (typeof value !== 'number' || (value >= 1 && value <= most)) continue;
    const advice = value < 1 ? 'Ask for one or more.' : fewer;
    const allowed = `1 to ${most}`;
    return refuse({ code: 'BAD_USER_INPUT', limit: `\`${argument}\` of \`${name}\``, value, allowed, advice, node });
  }
  return undefined;
}

function judgeNull(name: string, { nullFilter }: Weight, node: FieldNode): GraphQLError | undefined {
  if (nullFilter === undefined) return undefined;
  const limit = `The filter on \`${nullFilter}\` of \`${name}\``;
  const advice = `To find what has no value ask \`{ ${nullFilter}: { eq: null } }\`.`;
  return refuse({ code: 'BAD_USER_INPUT', limit, value: null, allowed: 'a filter, or none', advice, node });
}

function judgeEmpty(name: string, { emptyFilter }: Weight, node: FieldNode): GraphQLError | undefined {
  if (emptyFilter === undefined) return undefined;
  const limit = `The condition of \`${emptyFilter}\` in a filter of \`${name}\``;
  const advice = `Where any will do ask \`${emptyFilter}: { id: { startsWith: "" } }\`.`;
  return refuse({ code: 'BAD_USER_INPUT', limit, value: {}, allowed: 'one that names a value', advice, node });
}

function judgeWeight(name: string, weight: Weight, node: FieldNode): GraphQLError | undefined {
  const excess = [
    { limit: 'relationship steps in a filter', value: weight.hops, allowed: limits.filterHops },
    { limit: 'predicates in a filter', value: weight.predicates, allowed: limits.filterPredicates },
    { limit: 'values in one list', value: weight.longestList, allowed: limits.listLength },
  ].find(({ value, allowed }) => value > allowed);
  if (!excess) return undefined;
  const advice = 'Ask with a simpler filter, or in several requests.';
  const limit = `The number of ${excess.limit} of \`${name}\``;
  return refuse({
    code: 'COST_LIMIT_EXCEEDED',
    limit,
    value: excess.value,
    allowed: `${excess.allowed}`,
    advice,
    node,
  });
}

function weigh(value: unknown, type: GraphQLInputType, at: { readonly weight: Weight; readonly hops: number }): void {
  if (value === undefined || value === null) return;
  const { weight } = at;
  const named = getNamedType(type);
  if (Array.isArray(value)) {
    weight.longestList = Math.max(weight.longestList, value.length);
    if (isInputObjectType(named)) value.forEach((item) => weigh(item, named, at));
    else weight.predicates += 1;
  } else if (isInputObjectType(named)) {
    const isStep = isRelationshipFilter(named);
    const hops = at.hops + (isStep ? 1 : 0);
    weight.hops = Math.max(weight.hops, hops);
    // `some: {}` looks at every neighbour, although it names no value.
    if (isStep) weight.predicates += 1;
    const fields = named.getFields();
    for (const [key, item] of Object.entries(value)) {
      const field = fields[key];
      if (item === null && isInputObjectType(field?.type)) weight.nullFilter = key;
      if ((isStep || isRelationshipFilter(field?.type)) && isEmpty(item)) weight.emptyFilter = key;
      if (field) weigh(item, field.type, { weight, hops });
    }
  } else {
    weight.predicates += 1;
  }
}

function isRelationshipFilter(type: GraphQLInputType | undefined): boolean {
  return type !== undefined && /(Relationship|Connection)Filters$/.test(getNamedType(type).name);
}

/** Whether a condition names no value, however deep. A list of values is one, even without any. */
function isEmpty(condition: unknown): boolean {
  if (typeof condition !== 'object' || condition === null) return false;
  return Object.entries(condition).every(([key, item]) =>
    Array.isArray(item) ? /^(AND|OR)$/.test(key) && item.every(isEmpty) : isEmpty(item),
  );
}
