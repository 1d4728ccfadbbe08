import type { Facts } from './facts.js';
import { resolveIds } from './resolve-ids.js';

/** A place or a policy that narrows a list of facts. */
export interface PartsOf {
  readonly place?: string | null;
  readonly policy?: string | null;
}

/**
 * Lists the entities whose facts belong to a policy (itself, its measures and targets), to a place (itself, the policies that apply in it with theirs, and
 * what is observed there), or to both; undefined where neither is named.
 */
export async function listParts(facts: Facts, { place, policy }: PartsOf): Promise<readonly string[] | undefined> {
  const ofPolicy = await findIds(facts, policy, ['Policy']);
  const ofPlace = await findIds(facts, place, ['City', 'Region']);
  const sets = [
    ...(ofPolicy === undefined ? [] : [await listOfPolicies(facts, ofPolicy)]),
    ...(ofPlace === undefined ? [] : [await listOfPlaces(facts, ofPlace)]),
  ];
  const [first, other = first] = sets;
  return first?.filter((id) => other?.includes(id)).sort();
}

async function findIds(facts: Facts, id: string | null | undefined, kinds: readonly string[]) {
  if (typeof id !== 'string') return undefined;
  return (await resolveIds(facts, [id], kinds)).found.flatMap((one) => one.ids);
}

async function listOfPolicies(facts: Facts, policies: readonly string[]): Promise<readonly string[]> {
  const parts = await facts.follow(policies, { types: ['HAS_MEASURE', 'SETS'] });
  return [...new Set([...policies, ...parts.map((link) => link.to)])];
}

async function listOfPlaces(facts: Facts, places: readonly string[]): Promise<readonly string[]> {
  const back = await facts.follow(places, { types: ['APPLIES_IN', 'FOR'], back: true });
  const policies = back.filter((link) => link.type === 'APPLIES_IN').map((link) => link.from);
  const observed = back.filter((link) => link.type === 'FOR').map((link) => link.from);
  return [...new Set([...places, ...observed, ...(await listOfPolicies(facts, policies))])];
}
