import { buildCoverage, type Cell, type SearchedPolicy } from '../build-coverage.js';
import { findMembers, findPlaces, findThemes, type Side } from '../facts/find-matrix-sides.js';
import { openFacts, type Facts } from '../facts/facts.js';
import { readHolding } from '../facts/read-holding.js';
import { readPolicyTimes } from '../facts/read-policy-times.js';
import { readStatings } from '../facts/read-statings.js';
import { toReference } from '../facts/to-reference.js';
import { isDraft, judgeForce } from '../in-force.js';
import { toDay, type AskedDay } from './known-day.js';
import type { Query } from './query.js';
import { toSomeIds } from './to-some-ids.js';

interface Asked {
  readonly places?: readonly string[] | null;
  readonly themes?: readonly string[] | null;
  readonly narrower: boolean;
  readonly validAt?: AskedDay;
  readonly knownAt?: AskedDay;
}

/** Answers what is known of each theme in each place; more places or themes than the limit are refused. */
export const coverage: Query<Asked> = (store, asked) =>
  store.read(async (transaction) => {
    const facts = openFacts(transaction, toDay(asked.knownAt));
    const [places, themes] = [await findPlaces(facts, asked.places), await findThemes(facts, asked.themes)];
    const validAt = toDay(asked.validAt);
    const members = await findMembers(facts, themes.found, asked.narrower);
    const policies = await readPolicies(facts, places, validAt);
    const sought = { themes: [...new Set(members.flatMap((theme) => [...theme.members]))], validAt };
    const statings = await readStatings(facts, [...new Set(policies.map((policy) => policy.id))], sought);
    const cells = buildCoverage({ themes: members, places: places.found.map((place) => place.id), policies, statings });
    return {
      places: await toReferences(facts, places),
      themes: await toReferences(facts, themes),
      cells: cells.map(toCell),
      unknownIds: [...new Set([...places.unknown, ...themes.unknown])].sort(),
    };
  });

/** The policies that apply in the places, drafts left out; on a day, those in force and those that may be. */
async function readPolicies(
  facts: Facts,
  places: Side,
  validAt: string | undefined,
): Promise<readonly SearchedPolicy[]> {
  const idOf = new Map(places.found.flatMap((place) => place.ids.map((id) => [id, place.id] as const)));
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

async function toReferences(facts: Facts, { found }: Side): Promise<readonly object[]> {
  const known = await facts.describe(found.flatMap((one) => one.ids));
  return found.map(({ id, ids, kind }) => {
    const named = ids.find((other) => known.has(other)) ?? id;
    return { ...toReference(named, kind, known), id };
  });
}

function toCell({ theme, place, answer, ...lists }: Cell): object {
  const shortened = Object.entries(lists).map(([name, ids]) => [name, toSomeIds(ids)] as const);
  return { theme, place, answer, ...Object.fromEntries(shortened) };
}
