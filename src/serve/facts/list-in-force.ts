import { isDraft, judgeForce } from '../answers/in-force.js';
import type { Facts } from './facts.js';
import { readPolicyTimes } from './read-policy-times.js';

/** Gives those of some policies that are in force for sure on a day; without a day all but drafts for comment. */
export async function listInForce(
  facts: Facts,
  policies: Iterable<string>,
  day: string | undefined,
): Promise<readonly string[]> {
  const { times } = await readPolicyTimes(facts, policies);
  return [...times.values()]
    .filter((policy) => !isDraft(policy) && (day === undefined || judgeForce(policy, day).status === 'IN_FORCE'))
    .map((policy) => policy.id);
}
