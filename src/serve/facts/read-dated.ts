import { toDayRange } from '../../model/day-range.js';
import { readStatement } from '../../store/read-statement.js';
import { isDraft } from '../answers/in-force.js';
import { toKnownDay } from './known-day.js';
import { nameAmountEntity } from '../answers/name-amount-entity.js';
import type { KeyRange } from '../answers/time-ranges.js';
import type { Described, Facts } from './facts.js';
import { followPolicies } from './read-targets.js';
import { toReference, toText } from './to-reference.js';

/** Where the entries of a timeline are looked for; without subjects everywhere. */
export interface Wanted {
  readonly ranges: readonly KeyRange[];
  readonly subjects: readonly string[] | undefined;
  readonly limit: number;
}

interface Key {
  readonly key: string;
  readonly place: string;
}

interface Dated {
  readonly key: string;
  readonly claimIds: readonly string[];
  /** What is claimed, as JSON. */
  readonly fields: string;
  readonly modality: string;
  readonly tiers: readonly string[];
  readonly subject: { readonly id: string; readonly kind: string };
  readonly object: { readonly id: string; readonly kind: string } | null;
}

/** Reads entries of the timeline in their order, as TimelineEntry of schema/queries/timeline.graphql, with the `place` of each; `tiers` are those of sources, nearest first. */
export async function readDated(facts: Facts, wanted: Wanted, tiers: readonly string[]) {
  const day = facts.knownAt ?? toKnownDay(undefined);
  const places = new Map((await findKeys(facts, wanted, day)).map(({ key, place }) => [key, place]));
  const { rows } = await facts.transaction.run<Dated>(readStatement('describe-dated-claims'), {
    ...{ keys: [...places.keys()], day },
  });
  const setBy = await readSetting(facts, rows);
  const metricOf = await readMetrics(facts, [...setBy.keys()]);
  const policies = rows.map(({ subject }) => setBy.get(subject.id) ?? [subject.id]);
  const others = rows.flatMap(({ object }) => object?.id ?? []);
  const known = await facts.describe([
    ...policies.flat(),
    ...rows.map(({ subject }) => subject.id),
    ...others,
    ...metricOf.values(),
  ]);
  const entries = rows.map((row) => ({
    ...toEntry(row, { tiers, setBy, metricOf, known }),
    place: places.get(row.key) ?? '',
  }));
  return entries.sort((one, other) => (one.place < other.place ? -1 : 1));
}

async function findKeys({ transaction, knownAt }: Facts, { ranges, subjects, limit }: Wanted, day: string) {
  const ask = async (statement: string, parameters: object = {}) =>
    (await transaction.run<Key>(statement, { ranges, day, limit, ...parameters })).rows;
  if (subjects !== undefined) return ask(readStatement('find-dated-claims-about'), { ids: subjects });
  const present = await ask(readStatement('find-dated-claims', { LABEL: 'Claim' }));
  if (knownAt === undefined) return present;
  const gone = await ask(readStatement('find-dated-claims', { LABEL: 'RetractedClaim' }));
  const keys = new Map([...present, ...gone].map((found) => [found.key, found]));
  return [...keys.values()].sort((one, other) => (one.place < other.place ? -1 : 1)).slice(0, limit);
}

/** The policies that set the targets among the entries, by target, in the order of their ids. */
async function readSetting(facts: Facts, rows: readonly Dated[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const targets = rows.map(({ subject }) => subject).filter(({ kind }) => kind === 'Target');
  const links = await followPolicies(facts, [...new Set(targets.map(({ id }) => id))]);
  const setters = (id: string) => links.filter((link) => link.to === id).map((link) => link.from);
  return new Map(targets.map(({ id }) => [id, [...new Set(setters(id))].sort()]));
}

/** A target is named after its metric. */
async function readMetrics(facts: Facts, targets: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const links = await facts.follow(targets, { types: ['IN_METRIC'] });
  return new Map(links.map((link) => [link.from, link.to]));
}

interface Around {
  readonly tiers: readonly string[];
  readonly metricOf: ReadonlyMap<string, string>;
  readonly setBy: ReadonlyMap<string, readonly string[]>;
  readonly known: ReadonlyMap<string, Described>;
}

function toEntry(
  { key, claimIds, fields, modality, subject, object, ...row }: Dated,
  { tiers, setBy, metricOf, known }: Around,
) {
  const what = key.split('#', 1)[0] ?? '';
  const date = readDate(fields, what);
  const { earliest = null, latest = null } = toDayRange(date);
  const policies = setBy.get(subject.id);
  const policy = policies?.[0] === undefined ? undefined : { id: policies[0], kind: 'Policy' };
  const other = object ?? policy;
  const drafted = policies ?? [subject.id];
  return {
    ...{ date, earliest, latest, what, modality, claimIds },
    planned: what === 'DUE',
    draft: drafted.length > 0 && drafted.every((id) => isDraft(known.get(id)?.properties ?? {})),
    entity: refer(subject, known, known.get(metricOf.get(subject.id) ?? '')),
    other: other === undefined ? null : toReference(other.id, other.kind, known),
    tier: tiers.find((tier) => row.tiers.includes(tier)) ?? null,
  };
}

function refer({ id, kind }: Dated['subject'], known: ReadonlyMap<string, Described>, metric: Described | undefined) {
  const described = known.get(id);
  return kind === 'Target' && described !== undefined
    ? nameAmountEntity(described, metric)
    : toReference(id, kind, known);
}

/** A claim of a field sets that one date; that of a title may carry more. */
function readDate(fields: string, what: string): string {
  const claimed = JSON.parse(fields) as Readonly<Record<string, unknown>>;
  return toText(what === 'HELD_SINCE' ? claimed.since : Object.values(claimed)[0]) ?? '';
}
