import type { Model } from '../model/model.js';
import { buildInvariantParameters } from './build-invariant-parameters.js';
import { checkHashes } from './check-hashes.js';
import type { Store } from './connect.js';
import { invariants, type InvariantResult, type Running } from './invariants.js';
import { readStatement } from './read-statement.js';
import { toPlain } from './to-plain.js';

/** Checks the stored graph against each invariant, in the order in which they are declared; for at most a minute. */
export async function checkInvariants({ driver, database }: Store, model: Model): Promise<InvariantResult[]> {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the driver declares its options as classes and takes plain objects
  const session = driver.session({ database, defaultAccessMode: 'READ' });
  try {
    return await session.executeRead((transaction) => checkWithin(transaction, model), { timeout: 60_000 });
  } finally {
    await session.close();
  }
}

/** The same inside a transaction that runs already, with all that it has changed so far. */
export async function checkWithin(transaction: Running, model: Model): Promise<InvariantResult[]> {
  const parameters = buildInvariantParameters(model);
  const results: InvariantResult[] = [];
  for (const invariant of invariants) {
    const { records } = await transaction.run(readStatement(invariant.name), parameters);
    const [row] = records.map((record) => toPlain(record.toObject()) as Pick<InvariantResult, 'total' | 'broken'>);
    results.push({ ...invariant, total: row?.total ?? 0, broken: row?.broken ?? [] });
  }
  return [...results, ...(await checkHashes(transaction, model))];
}
