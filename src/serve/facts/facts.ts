import type { Transaction } from '../../store/connect.js';
import { readStatement } from '../../store/read-statement.js';
import { toProperties, type DescribedRow } from './to-properties.js';

/** A relationship between two entities. */
export interface FactLink {
  readonly from: string;
  readonly fromKind: string;
  readonly type: string;
  readonly to: string;
  readonly toKind: string;
  readonly claimId: string;
}

/** Which relationships of some entities are wanted. */
export interface WantedLinks {
  readonly types: readonly string[];
  /** Those that lead to the entities, in place of those that lead away. */
  readonly back?: boolean;
  /** Only those with one of these at the other end. */
  readonly ends?: readonly string[];
}

/** An entity with its properties; names are among them. */
export interface Described {
  readonly id: string;
  readonly kind: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** The facts of the graph as it is, or as it stood at the end of a day. */
export interface Facts {
  /** The day asked for, `2031-06-02`; absent for the present. */
  readonly knownAt: string | undefined;
  readonly transaction: Transaction;
  follow(ids: Iterable<string>, wanted: WantedLinks): Promise<readonly FactLink[]>;
  /** Entities by id; one of which nothing is known is missing. */
  describe(ids: Iterable<string>): Promise<ReadonlyMap<string, Described>>;
  /** Ids of a kind after a given one, in their order. */
  list(kind: string, after: string, limit: number): Promise<readonly string[]>;
}

const present = { follow: 'follow-links', describe: 'describe-entities', list: 'list-entities' };
const past = {
  follow: 'follow-links-as-known',
  describe: 'describe-entities-as-known',
  list: 'list-entities-as-known',
};

/** Opens the facts in a transaction: without a day by direct relationships, with one by the claims that were shown then. */
export function openFacts(transaction: Transaction, knownAt: string | undefined): Facts {
  const statements = knownAt === undefined ? present : past;
  const ask = async <Row>(statement: string, parameters: object): Promise<readonly Row[]> =>
    (await transaction.run<Row>(statement, { ...parameters, knownAt: knownAt ?? null })).rows;
  return {
    transaction,
    knownAt,
    follow: (ids, { types, back = false, ends }) =>
      ask(readStatement(statements.follow, { TYPES: types.join('|') }), {
        ...{ ids: unique(ids), types, back },
        ends: ends ?? null,
      }),
    describe: async (ids) => {
      const rows = await ask<DescribedRow>(readStatement(statements.describe), { ids: unique(ids) });
      return new Map(rows.map((row) => [row.id, { id: row.id, kind: row.kind, properties: toProperties(row) }]));
    },
    list: async (kind, after, limit) => {
      const statement = readStatement(statements.list, { LABEL: kind });
      return (await ask<{ id: string }>(statement, { kind, after, limit })).map((row) => row.id);
    },
  };
}

function unique(ids: Iterable<string>): string[] {
  return [...new Set(ids)];
}
