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
  /** Key of a filter below a relationship that names no condition: the library drops it with its `some` or `none`. */
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
  const limit = `The filter on \`${emptyFilter}\` of \`${name}\``;
  const advice = 'To ask whether there is any at all, name a condition that each meets: `{ id: { contains: "" } }`.';
  return refuse({ code: 'BAD_USER_INPUT', limit, value: {}, allowed: 'one with a condition', advice, node });
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
    const hops = at.hops + (isRelationshipFilter(named) ? 1 : 0);
    weight.hops = Math.max(weight.hops, hops);
    // `some: {}` looks at every neighbour, although it names no value.
    if (hops > at.hops) weight.predicates += 1;
    const fields = named.getFields();
    for (const [key, item] of Object.entries(value)) {
      const field = fields[key];
      if (item === null && isInputObjectType(field?.type)) weight.nullFilter = key;
      if (isWithoutCondition(item) && (hops > 0 || isRelationshipFilter(field?.type))) weight.emptyFilter = key;
      if (field) weigh(item, field.type, { weight, hops });
    }
  } else {
    weight.predicates += 1;
  }
}

function isRelationshipFilter(type: GraphQLInputType | undefined): boolean {
  return /(Relationship|Connection)Filters$/.test(type ? getNamedType(type).name : '');
}

function isWithoutCondition(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;
}
