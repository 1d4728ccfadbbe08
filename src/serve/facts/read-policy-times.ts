import { dateFields, type PolicyTimes } from '../answers/in-force.js';
import type { Described, Facts } from './facts.js';
import { toText } from './to-reference.js';

/** Policies with all that tells whether they are in force. */
export interface PoliciesInTime {
  readonly times: ReadonlyMap<string, PolicyTimes>;
  /** These policies and those that replace them. */
  readonly known: ReadonlyMap<string, Described>;
}

/** Reads the dates of policies and of those that replace them; a policy of which nothing is known is left out. */
export async function readPolicyTimes(facts: Facts, ids: Iterable<string>): Promise<PoliciesInTime> {
  const wanted = [...ids];
  const replacing = await facts.follow(wanted, { types: ['REPLACES'], back: true });
  const known = await facts.describe([...wanted, ...replacing.map((link) => link.from)]);
  const newerThan = (id: string) =>
    replacing
      .filter((link) => link.to === id)
      .map((link) => known.get(link.from))
      .filter((newer) => newer !== undefined)
      .map((newer) => toTimes(newer, []));
  const described = wanted.map((id) => known.get(id)).filter((policy) => policy !== undefined);
  return { known, times: new Map(described.map((policy) => [policy.id, toTimes(policy, newerThan(policy.id))])) };
}

function toTimes({ id, properties }: Described, replacedBy: readonly PolicyTimes[]): PolicyTimes {
  const dates = dateFields.map((field) => [field, toText(properties[field])] as const);
  return {
    id,
    policyType: toText(properties.policyType),
    dates: Object.fromEntries(dates.filter(([, date]) => date !== undefined)),
    replacedBy,
  };
}
