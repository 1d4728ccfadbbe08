import { findMembers, listMembers } from './find-members.js';
import type { FactLink, Facts } from './facts.js';
import { listTargetsOfPolicies } from './list-targets.js';
import { resolveIds } from './resolve-ids.js';

/** What a timeline is of; everything, where nothing is named. */
export interface TimelineOf {
  readonly place?: string | null;
  readonly theme?: string | null;
  readonly narrower: boolean;
  readonly policy?: string | null;
}

/** Finds the entities whose dates belong to a place, a theme, a policy, or to each of those named; undefined where none is named. */
export async function findDatedSubjects(facts: Facts, of: TimelineOf): Promise<readonly string[] | undefined> {
  const sets = [
    await findSubjects(facts, { id: of.place, kinds: ['City', 'Region'] }, listOfPlaces),
    await findSubjects(facts, { id: of.theme, kinds: ['Theme'] }, (asked, ids) =>
      listOfThemes(asked, ids, of.narrower),
    ),
    await findSubjects(facts, { id: of.policy, kinds: ['Policy'] }, listOfPolicies),
  ].filter((set) => set !== undefined);
  const [first, ...others] = sets;
  return first === undefined ? undefined : [...first].filter((id) => others.every((set) => set.has(id))).sort();
}

type ListSubjects = (facts: Facts, ids: readonly string[]) => Promise<readonly string[]>;

async function findSubjects(
  facts: Facts,
  { id, kinds }: { readonly id: string | null | undefined; readonly kinds: readonly string[] },
  list: ListSubjects,
): Promise<ReadonlySet<string> | undefined> {
  if (typeof id !== 'string') return undefined;
  const { found } = await resolveIds(facts, [id], kinds);
  return new Set(
    await list(
      facts,
      found.flatMap((one) => one.ids),
    ),
  );
}

const listOfPlaces: ListSubjects = async (facts, places) => {
  const back = await facts.follow(places, { types: ['APPLIES_IN', 'LOCATED_IN', 'FOR'], back: true });
  const policies = startsOf(back, ['Policy']);
  const targets = [...(await listTargetsOfPolicies(facts, policies))];
  const elsewhere = await facts.follow(targets, { types: ['FOR'] });
  const here = new Set(startsOf(back, ['Target']));
  const away = new Set(elsewhere.map((link) => link.from).filter((id) => !here.has(id)));
  const around = await facts.follow([...places, ...policies], { types: ['ABOUT', 'RELEASES'], back: true });
  return [
    ...[...places, ...policies, ...here, ...targets.filter((id) => !away.has(id))],
    ...[...startsOf(back, ['Initiative', 'Event']), ...startsOf(around, ['Statement', 'Event'])],
  ];
};

async function listOfThemes(facts: Facts, themes: readonly string[], narrower: boolean): Promise<readonly string[]> {
  const asked = themes.map((id) => ({ asked: id, id, kind: 'Theme', ids: [id] }));
  const members = listMembers(await findMembers(facts, asked, narrower));
  const links = await facts.follow(members, { types: ['TARGETS', 'ABOUT'], back: true });
  const whole = startsOf(links, ['Policy']);
  const measures = startsOf(links, ['Measure']);
  const parts = await facts.follow(measures, { types: ['HAS_MEASURE'], back: true });
  const byMeasure = await facts.follow(measures, { types: ['HAS_TARGET'] });
  return [
    ...[...whole, ...startsOf(parts, ['Policy']), ...startsOf(links, ['Initiative', 'Event', 'Statement'])],
    ...[...endsOf(byMeasure), ...(await listTargetsOfPolicies(facts, whole))],
  ];
}

const listOfPolicies: ListSubjects = async (facts, policies) => {
  const measures = endsOf(await facts.follow(policies, { types: ['HAS_MEASURE'] }));
  const built = await facts.follow(measures, { types: ['BUILDS'] });
  const around = await facts.follow(policies, { types: ['ABOUT', 'RELEASES'], back: true });
  const targets = [...(await listTargetsOfPolicies(facts, policies))];
  return [...policies, ...targets, ...endsOf(built), ...startsOf(around, ['Statement', 'Event'])];
};

function startsOf(links: readonly FactLink[], kinds: readonly string[]): readonly string[] {
  return links.filter((link) => kinds.includes(link.fromKind)).map((link) => link.from);
}

function endsOf(links: readonly FactLink[]): readonly string[] {
  return links.map((link) => link.to);
}
