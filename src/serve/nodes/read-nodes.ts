import { Kind, type FieldNode } from 'graphql';
import { limits } from '../judge/limits.js';
import type { Asking } from './asking.js';
import { findLists } from './find-list.js';
import { selectForKind } from './select-for-kind.js';

/** A node as the library gives it: what was selected of it, by alias. */
type Row = Readonly<Record<string, unknown>>;

/** By which a row is known again, whatever the client selects; no client can use this alias. */
const idAlias = '__id';

/**
 * Reads nodes of one kind by their ids through the library's own list, with all that the fields of `info` select below them; gives them by id.
 * An id of none is missing, and so is every id of a kind without a list.
 */
export async function readNodes(
  kind: string,
  ids: readonly string[],
  { context, info }: Asking,
): Promise<ReadonlyMap<string, Row>> {
  const list = findLists(info.schema).get(kind);
  if (list === undefined) return new Map();
  const node = toListNode(list.name, selectForKind(list.kind, info));
  const read = async (some: readonly string[]) =>
    (await list.resolve(
      undefined,
      { where: { id: { in: some } }, limit: limits.pageSize, sort: [{ id: 'ASC' }] },
      context,
      { ...info, parentType: list.query, fieldName: list.name, fieldNodes: [node], returnType: list.type },
    )) as Row[];
  const pages: Row[][] = [];
  for (let start = 0; start < ids.length; start += limits.pageSize)
    pages.push(await read(ids.slice(start, start + limits.pageSize)));
  return new Map(pages.flat().map((row) => [String(row[idAlias]), { ...row, __resolveType: kind }]));
}

function toListNode(name: string, selected: readonly FieldNode[]): FieldNode {
  const id: FieldNode = {
    kind: Kind.FIELD,
    alias: { kind: Kind.NAME, value: idAlias },
    name: { kind: Kind.NAME, value: 'id' },
  };
  return {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: name },
    selectionSet: { kind: Kind.SELECTION_SET, selections: [id, ...selected] },
  };
}
