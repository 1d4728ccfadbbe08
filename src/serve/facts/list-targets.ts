import type { Facts } from './facts.js';
import { pageThrough, type ListIds } from './read-pages.js';
import { resolveIds } from './resolve-ids.js';

/** What narrows a list of targets. */
export interface TargetFilter {
  readonly place?: string | null;
  readonly metric?: string | null;
  readonly policy?: string | null;
}

/** Targets that may be meant, in the order of their ids, and the ids of the place, where one is asked for. */
export interface Candidates {
  readonly list: ListIds;
  readonly places: readonly string[] | undefined;
}

/** Lists targets by place, metric and policy; of a place also those that the policies applying there set, some of which are for another place. */
export async function listTargets(facts: Facts, { place, metric, policy }: TargetFilter): Promise<Candidates> {
  const places = await findIds(facts, place, ['City', 'Region']);
  const metrics = await findIds(facts, metric, ['Metric']);
  const policies = await findIds(facts, policy, ['Policy']);
  const sets = [
    ...(metrics === undefined ? [] : [await listBack(facts, metrics, 'IN_METRIC')]),
    ...(policies === undefined ? [] : [await listTargetsOfPolicies(facts, policies)]),
    ...(places === undefined ? [] : [await listTargetsOfPlaces(facts, places)]),
  ];
  const [first, ...others] = sets;
  if (first === undefined) return { places, list: (after, limit) => facts.list('Target', after, limit) };
  return { places, list: pageThrough([...first].filter((id) => others.every((set) => set.has(id))).sort()) };
}

async function findIds(
  facts: Facts,
  id: string | null | undefined,
  kinds: readonly string[],
): Promise<readonly string[] | undefined> {
  if (id === null || id === undefined) return undefined;
  return (await resolveIds(facts, [id], kinds)).found.flatMap((one) => one.ids);
}

async function listBack(facts: Facts, ids: readonly string[], type: string): Promise<ReadonlySet<string>> {
  const links = await facts.follow(ids, { types: [type], back: true });
  return new Set(links.filter((link) => link.fromKind === 'Target').map((link) => link.from));
}

/** Lists the targets that policies set, themselves or by their measures. */
export async function listTargetsOfPolicies(facts: Facts, policies: readonly string[]): Promise<ReadonlySet<string>> {
  const parts = await facts.follow(policies, { types: ['SETS', 'HAS_MEASURE'] });
  const measures = parts.filter((link) => link.type === 'HAS_MEASURE').map((link) => link.to);
  const byMeasure = await facts.follow(measures, { types: ['HAS_TARGET'] });
  return new Set([...parts.filter((link) => link.type === 'SETS'), ...byMeasure].map((link) => link.to));
}

/** Lists targets for places, and those that the policies applying there set, some of which are for another place. */
export async function listTargetsOfPlaces(facts: Facts, places: readonly string[]): Promise<ReadonlySet<string>> {
  const own = await listBack(facts, places, 'FOR');
  const applying = await facts.follow(places, { types: ['APPLIES_IN'], back: true });
  return new Set([
    ...own,
    ...(await listTargetsOfPolicies(
      facts,
      applying.map((link) => link.from),
    )),
  ]);
}
