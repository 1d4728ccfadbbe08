import { toDayRange, type DayRange } from '../../model/day-range.js';
import { dateFields } from '../../store/build-sort-key.js';
import { groupBy } from '../../store/group-by.js';
import { isDraft } from '../answers/in-force.js';
import type { Described, FactLink, Facts } from './facts.js';
import { readStating } from './read-stating.js';
import { toText } from './to-reference.js';

/** Among which places a first move is looked for. */
export interface AmongPlaces {
  /** Ids of places, and the present one under which each is told; undefined for every place. */
  readonly idOf: ReadonlyMap<string, string> | undefined;
  readonly levels: readonly string[] | undefined;
}

/** A policy that states a theme, and the claims by which it does. */
export interface StatingPolicy {
  readonly id: string;
  readonly measures: readonly string[];
  readonly claimIds: readonly string[];
  readonly field: string | undefined;
  readonly date: string | undefined;
  readonly days: DayRange | undefined;
}

/** A place that states a theme: the policy by which it surely did first, and when it may have. */
export interface PlaceMove {
  readonly place: string;
  readonly kind: string;
  /** The id under which it is described: on an earlier day it may have had another. */
  readonly named: string;
  readonly policy: StatingPolicy;
  readonly days: DayRange | undefined;
  readonly undatedPolicies: number;
}

/** Reads which places state themes, through their own policies and the measures of these; drafts for comment do not count. */
export async function readMoves(facts: Facts, themes: readonly string[], { idOf, levels }: AmongPlaces) {
  const stating = await readStating(facts, themes);
  const ends = idOf === undefined ? {} : { ends: [...idOf.keys()] };
  const applying = await facts.follow(stating.keys(), { types: ['APPLIES_IN'], ...ends });
  const known = await facts.describe([...stating.keys(), ...applying.map((link) => link.to)]);
  const meant = applying.filter((link) => isMeant(link) && !isDraft(known.get(link.from)?.properties ?? {}));
  const byPlace = groupBy(meant, (link) => idOf?.get(link.to) ?? link.to);
  const moves = [...byPlace].map(([place, links]) => {
    const policies = links.map((link) => toStatingPolicy(link, stating.get(link.from) ?? [], known.get(link.from)));
    const [{ to: named, toKind: kind } = { to: place, toKind: '' }] = links;
    return { place, named, kind, ...toMove(policies) };
  });
  return { moves, known };

  function isMeant({ to, toKind }: FactLink): boolean {
    if (levels !== undefined) return levels.includes(toText(known.get(to)?.properties.level) ?? '');
    return idOf !== undefined || toKind === 'City';
  }
}

function toStatingPolicy(applies: FactLink, links: readonly FactLink[], policy: Described | undefined): StatingPolicy {
  const field = dateFields.Policy?.find((name) => (toText(policy?.properties[name]) ?? '') !== '');
  const date = field === undefined ? undefined : toText(policy?.properties[field]);
  const measures = links.filter((link) => link.fromKind === 'Measure').map((link) => link.from);
  return {
    id: applies.from,
    measures: [...new Set(measures)].sort(),
    claimIds: [...new Set([applies.claimId, ...links.map((link) => link.claimId).sort()])],
    ...{ field, date },
    days: date === undefined ? undefined : toDayRange(date),
  };
}

/** The first of several policies came no later than the one that ends first, and no earlier than the one that may begin first. */
function toMove(policies: readonly StatingPolicy[]): Pick<PlaceMove, 'policy' | 'days' | 'undatedPolicies'> {
  const sorted = [...policies].sort((one, other) => (toOrder(one) < toOrder(other) ? -1 : 1));
  const [policy] = sorted;
  if (policy === undefined) throw new Error('A place states a theme by no policy.');
  const ranges = policies.flatMap(({ days }) => days ?? []);
  const earliest = ranges.map((range) => range.earliest).sort(openFirst)[0];
  const days = policy.days === undefined ? undefined : { earliest, latest: policy.days.latest };
  return { policy, days, undatedPolicies: policies.length - ranges.length };
}

/** Undated last, then by the last day, the first day, and the id; `~` sorts after every day. */
function toOrder({ id, days }: StatingPolicy): string {
  return [days === undefined ? '~~' : (days.latest ?? '~'), days?.earliest ?? '', id].join('#');
}

function openFirst(one: string | undefined, other: string | undefined): number {
  return (one ?? '') < (other ?? '') ? -1 : 1;
}
