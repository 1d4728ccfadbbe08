import { groupBy } from '../../store/group-by.js';
import { readStatement } from '../../store/read-statement.js';
import type { FactLink, Facts } from './facts.js';

/** The relationships of one entity; where it has more than were asked for it is crowded, and none of them is given. */
export interface Around {
  readonly crowded: boolean;
  readonly links: readonly FactLink[];
}

/** Which relationships of an entity are read. */
export interface Reach {
  readonly types: readonly string[];
  /** More than so many make an entity crowded. */
  readonly most: number;
  readonly away: boolean;
  readonly back: boolean;
}

type Row = Omit<FactLink, 'type'> & { readonly start: string; readonly type: string | null };

/** Reads the relationships of some entities, never more than `most` and one of each in a direction; an entity without any is missing. */
export async function readAround(
  { transaction, knownAt }: Facts,
  ids: Iterable<string>,
  reach: Reach,
): Promise<ReadonlyMap<string, Around>> {
  const { types, ...bounds } = reach;
  const statement =
    knownAt === undefined
      ? readStatement('read-links-around', { TYPES: types.join('|') })
      : readStatement('read-links-around-as-known');
  const parameters = { ids: [...new Set(ids)], types, ...bounds, knownAt: knownAt ?? null };
  const { rows } = await transaction.run<Row>(statement, parameters);
  return new Map([...groupBy(rows, (row) => row.start)].map(([start, own]) => [start, toAround(own, reach.most)]));
}

function toAround(rows: readonly Row[], most: number): Around {
  const links = rows.flatMap(({ from, fromKind, type, to, toKind, claimId }) =>
    type === null ? [] : [{ from, fromKind, type, to, toKind, claimId }],
  );
  const crowded = links.length < rows.length || links.length > most;
  return { crowded, links: crowded ? [] : links };
}
