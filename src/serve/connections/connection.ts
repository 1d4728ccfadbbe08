import { toCursor } from './cursor.js';

/** A page of a list, as the `…Connection` types of schema/ give it. */
export interface Connection<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** The list that a page is of, how many rows it may hold, and the key that places a row. */
export interface PageOf<Node> {
  readonly list: string;
  readonly first: number;
  /** Whether the page was asked for by a cursor. */
  readonly after: boolean;
  readonly keyOf: (node: Node) => string;
}

/** Makes a page of rows in their order; one row more than the page holds says that there is a next page. */
export function toConnection<Node>(rows: readonly Node[], page: PageOf<Node>): Connection<Node> {
  const edges = rows.slice(0, page.first).map((node) => ({ cursor: toCursor(page.list, page.keyOf(node)), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > page.first,
      hasPreviousPage: page.after,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
