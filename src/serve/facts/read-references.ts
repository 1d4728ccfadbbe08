import { nameAmountEntity } from '../answers/name-amount-entity.js';
import type { Facts } from './facts.js';
import { toReference, type Reference } from './to-reference.js';

/** An entity that is to be named. */
interface Meant {
  readonly id: string;
  readonly kind: string;
}

/** Reads the names of entities of any kind; of the past an amount is named after the metric that it was then counted in. */
export async function readReferences(facts: Facts, meant: Iterable<Meant>): Promise<ReadonlyMap<string, Reference>> {
  const all = new Map([...meant].map((one) => [one.id, one.kind]));
  const known = await facts.describe(all.keys());
  const amounts =
    facts.knownAt === undefined
      ? []
      : [...known.values()].filter(({ kind }) => kind === 'Target' || kind === 'Observation');
  const counted = await facts.follow(
    amounts.map(({ id }) => id),
    { types: ['IN_METRIC'] },
  );
  const metrics = await facts.describe(counted.map((link) => link.to));
  const metricOf = new Map(counted.map((link) => [link.from, metrics.get(link.to)]));
  const named = amounts.map((one) => [one.id, nameAmountEntity(one, metricOf.get(one.id))] as const);
  return new Map([...[...all].map(([id, kind]) => [id, toReference(id, kind, known)] as const), ...named]);
}
