import { parse, type DocumentNode } from 'graphql';
import type { Kind, Model } from '../../model/model.js';
import type { NodeList } from '../nodes/find-list.js';

/** A kind that can be read page by page. */
export interface PagedKind {
  readonly kind: string;
  /** The query: `policiesConnection`. */
  readonly name: string;
  /** The stored property that orders and places: `sortKey`, or the id of what has none. */
  readonly key: 'sortKey' | 'id';
  /** Fields to whose values pages can be narrowed. */
  readonly values: Kind['fields'];
  readonly zh: string;
}

/** Lists the kinds that the API has lists of, each with the query that gives its pages. */
export function listPagedKinds(model: Model, lists: ReadonlyMap<string, NodeList>): PagedKind[] {
  return [...lists.values()].map(({ kind: { name: kind, description }, name }) => {
    const described = model.kinds.get(kind);
    return {
      kind,
      name: `${name}Connection`,
      key: described === undefined ? 'id' : 'sortKey',
      values: (described?.fields ?? model.records.get(kind) ?? []).filter((field) => field.paged),
      zh: description?.split(' · ')[0] ?? kind,
    };
  });
}

/** Builds the queries `…Connection` and their types, one of each for every paged kind. */
export function buildConnections(kinds: readonly PagedKind[]): DocumentNode {
  return parse(kinds.map((kind) => [buildQuery(kind), buildTypes(kind), buildFilter(kind)].join('\n')).join('\n'));
}

function buildQuery({ kind, name, key, zh }: PagedKind): string {
  const order = key === 'id' ? 'of their ids' : 'of `sortKey`: by date, those without one first, then by id';
  return `extend type Query {
    "${zh}（分页） · Page by page, in the order ${order}. What is added or removed meanwhile moves no other row to another page."
    ${name}(
      "条数 · So many a page, 1 to 100."
      first: Int!
      "之后 · Only what comes after this cursor."
      after: String
      "顺序 · Ascending, or descending."
      order: SortDirection! = ASC
      "条件 · Only those of which this holds."
      where: ${kind}PageFilter
    ): ${kind}Connection!
  }`;
}

function buildTypes({ kind, zh }: PagedKind): string {
  return `"${zh}（分页） · A page."
  type ${kind}Connection {
    "各行 · The rows of this page."
    edges: [${kind}ConnectionEdge!]!
    "页信息 · Whether there is more."
    pageInfo: PageInfo!
    "总数 · How many there are in all: without conditions the number that the import stored, with conditions those that the index holds."
    totalCount: Int!
  }
  "${zh}（一行） · A row of a page."
  type ${kind}ConnectionEdge {
    "游标 · The place of the row, for \`after\`."
    cursor: String!
    "节点 · The ${kind}; null where it was removed while the page was read."
    node: ${kind}
  }`;
}

function buildFilter({ kind, key, values, zh }: PagedKind): string {
  const most =
    key === 'id'
      ? 'One condition, and no more.'
      : 'All that is given must hold; at most one condition besides the dates.';
  return `"${zh}（分页条件） · ${most}"
  input ${kind}PageFilter {
    ${key === 'id' ? '' : dates}
    ${values.map(({ name, label, type }) => `${JSON.stringify(`${label.zh} · ${label.en}`)} ${name}: ${type}`).join('\n')}
  }`;
}

const dates = `"自 · Dated then or later: 2022, 2022-09 or 2022-09-05. What has no date is left out."
    from: String
    "至 · Dated then or earlier; 2022 is all of that year. What has no date is left out."
    to: String`;
