import type { SearchedPolicy } from '../answers/build-coverage.js';
import { isDraft, judgeForce } from '../answers/in-force.js';
import type { Facts } from './facts.js';
import { readHolding } from './read-holding.js';
import { readPolicyTimes } from './read-policy-times.js';
import type { Resolved } from './resolve-ids.js';

/** Reads the policies that apply in places, drafts left out; on a day, those in force and those that may be. */
export async function readSearchedPolicies(
  facts: Facts,
  places: readonly Resolved[],
  validAt: string | undefined,
): Promise<readonly SearchedPolicy[]> {
  const idOf = new Map(places.flatMap((place) => place.ids.map((id) => [id, place.id] as const)));
  const links = await facts.follow(idOf.keys(), { types: ['APPLIES_IN'], back: true });
  const holds = await readHolding(facts, links, validAt);
  const { times, known } = await readPolicyTimes(facts, new Set(links.map((link) => link.from)));
  return links.flatMap((link) => {
    const policy = times.get(link.from);
    if (policy === undefined || isDraft(policy) || holds(link) === 'NO') return [];
    const status = validAt === undefined ? 'IN_FORCE' : judgeForce(policy, validAt).status;
    if (status !== 'IN_FORCE' && status !== 'UNKNOWN') return [];
    const sure = status === 'IN_FORCE' && holds(link) === 'YES';
    const readInFull = known.get(policy.id)?.properties.reading === 'FULL';
    return [{ id: policy.id, place: idOf.get(link.to) ?? link.to, readInFull, sure }];
  });
}
