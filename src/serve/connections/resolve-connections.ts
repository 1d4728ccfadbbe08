import {
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import type { Store } from '../../store/connect.js';
import type { RequestContext } from '../build-apollo.js';
import { toConnection } from './connection.js';
import { readCursor } from './cursor.js';
import { loadNode, type NodeKey } from '../nodes/load-node.js';
import type { PagedKind } from './build-connections.js';
import { readPage, type PageRow } from './read-page.js';
import { narrowAfter, toRange, type PageFilter } from './to-range.js';

interface Asked {
  readonly first: number;
  readonly after?: string | null;
  readonly order: 'ASC' | 'DESC';
  readonly where?: PageFilter | null;
}

type Row = PageRow & NodeKey;

/** Gives the queries `…Connection` of a schema their resolvers over a store, and their rows the node that each stands for. */
export function resolveConnections(schema: GraphQLSchema, kinds: readonly PagedKind[], store: Store): void {
  const fields = schema.getQueryType()?.getFields() ?? {};
  for (const kind of kinds) {
    const field = fields[kind.name];
    const edge = schema.getType(`${kind.kind}ConnectionEdge`);
    const node = isObjectType(edge) ? edge.getFields().node : undefined;
    if (field === undefined || node === undefined) throw new Error(`The schema has no query "${kind.name}".`);
    field.resolve = (...[, asked, , info]: Parameters<Resolver>) => readConnection(store, kind, { asked, info });
    node.resolve = resolveNode;
  }
}

type Resolver = GraphQLFieldResolver<unknown, RequestContext, Asked>;

function resolveNode(...[edge, , context, info]: Parameters<GraphQLFieldResolver<{ node: NodeKey }, RequestContext>>) {
  return loadNode(edge.node, { context, info });
}

async function readConnection(
  store: Store,
  kind: PagedKind,
  { asked, info }: { readonly asked: Asked; readonly info: GraphQLResolveInfo },
) {
  const { first, order } = asked;
  const list = kind.name;
  const key = readCursor(list, asked.after);
  const all = toRange(kind, asked.where ?? {});
  const page = { ...narrowAfter(all, key, order), limit: first + 1, order };
  const wanted = selects(info, 'totalCount') ? { ...page, counted: all } : page;
  const { rows, totalCount } = await readPage(store, kind, wanted);
  const nodes: Row[] = rows.map((row) => ({ ...row, kind: kind.kind }));
  return { ...toConnection(nodes, { list, first, after: key !== undefined, keyOf: (row) => row.key }), totalCount };
}

/** Whether a field is selected anywhere in what is asked of the connection; counting is work that few ask for. */
function selects({ fieldNodes, fragments }: GraphQLResolveInfo, name: string): boolean {
  const search = (set: SelectionSetNode | undefined): boolean =>
    (set?.selections ?? []).some((selection) => {
      if (selection.kind === Kind.FIELD) return selection.name.value === name;
      return search(
        selection.kind === Kind.INLINE_FRAGMENT
          ? selection.selectionSet
          : fragments[selection.name.value]?.selectionSet,
      );
    });
  return fieldNodes.some((node: FieldNode) => search(node.selectionSet));
}
