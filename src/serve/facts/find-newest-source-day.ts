import { readStatement } from '../../store/read-statement.js';
import type { Facts } from './facts.js';

/** Finds the newest day on which a source was published; undefined where no source names a whole day. */
export async function findNewestSourceDay({ transaction, knownAt }: Facts): Promise<string | undefined> {
  const statement =
    knownAt === undefined ? readStatement('find-newest-source-day') : readStatement('find-newest-source-day-as-known');
  const { rows } = await transaction.run<{ day: string | null }>(statement, { knownAt: knownAt ?? null });
  return rows[0]?.day ?? undefined;
}
