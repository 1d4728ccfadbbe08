import type { Store, Transaction } from '../../store/connect.js';
import { readStatement } from '../../store/read-statement.js';
import type { PagedKind } from './build-connections.js';

/** The rows of a kind that are wanted: between two keys that are not part of it, and with one value of a property where one is given. */
export interface Range {
  readonly above: string;
  readonly below: string;
  readonly value?: { readonly of: string; readonly is: string };
}

/** A page that is wanted: its range, its length, its order, and whether to count all rows of another range. */
export interface WantedPage extends Range {
  readonly limit: number;
  readonly order: 'ASC' | 'DESC';
  readonly counted?: Range;
}

/** A row by its id and by the key that places it. */
export interface PageRow {
  readonly id: string;
  readonly key: string;
}

/** Keys are ASCII, and this sorts after all of it that they hold. */
export const last = '~';

/** Reads a page and, where it is wanted, the number of all rows, in one transaction. */
export function readPage(store: Store, kind: PagedKind, page: WantedPage) {
  return store.read(async (transaction) => ({
    rows: await listRows(transaction, kind, page),
    totalCount: page.counted === undefined ? undefined : await count(transaction, kind, page.counted),
  }));
}

async function listRows(transaction: Transaction, { kind, key }: PagedKind, page: WantedPage) {
  const { above, below, limit, value, order } = page;
  const labels = { LABEL: kind, KEY: key, ORDER: order };
  const statement =
    value === undefined
      ? readStatement('list-page', labels)
      : readStatement('list-page-of-value', { ...labels, PROPERTY: value.of });
  return (await transaction.run<PageRow>(statement, { above, below, limit, value: value?.is ?? null })).rows;
}

async function count(transaction: Transaction, { kind, key }: PagedKind, { above, below, value }: Range) {
  const parameters = { above, below, value: value?.is ?? null, kind };
  const { rows } = await transaction.run<{ count: number | null }>(
    value !== undefined
      ? readStatement('count-page-of-value', { LABEL: kind, KEY: key, PROPERTY: value.of })
      : above === '' && below === last
        ? readStatement('read-counter')
        : readStatement('count-page', { LABEL: kind, KEY: key }),
    parameters,
  );
  return rows[0]?.count ?? 0;
}
