/** A page that is asked for: how many rows, and after which id. */
export interface Page {
  readonly limit: number;
  readonly after?: string | null;
}

/** Gives ids after a given one, in their order, at most so many. */
export type ListIds = (after: string, limit: number) => Promise<readonly string[]>;

/** Gives what is read already as if it came page by page; the ids are in their order. */
export function pageThrough(ids: readonly string[]): ListIds {
  return (after, limit) => Promise.resolve(ids.filter((id) => id > after).slice(0, limit));
}

/** Reads rows for ids in their order, as many as are wanted and then more at a time, until the page is full; an id may give no row. */
export async function readPages<Row>(
  listIds: ListIds,
  { limit, after }: Page,
  read: (ids: readonly string[]) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let last = after ?? '';
  let count = limit;
  while (rows.length < limit) {
    const ids = await listIds(last, count);
    if (ids.length > 0) rows.push(...(await read(ids)));
    if (ids.length < count) break;
    last = ids.at(-1) ?? last;
    count = Math.min(2 * count, 400);
  }
  return rows.slice(0, limit);
}
