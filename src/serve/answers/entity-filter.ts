import { hasDimension, linkDimensions } from './facet-ways.js';
import { refuse } from '../judge/refuse.js';
import { toDay, type AskedDay } from '../facts/known-day.js';

/** A filter as EntityFilter of schema/queries/facets.graphql takes it. */
export interface EntityFilter {
  readonly text?: string | null;
  readonly ids?: readonly string[] | null;
  readonly place?: string | null;
  readonly theme?: string | null;
  readonly narrower: boolean;
  readonly institution?: string | null;
  readonly level?: string | null;
  readonly policyType?: string | null;
  readonly reading?: string | null;
  readonly instrument?: string | null;
  readonly tier?: string | null;
  readonly review?: string | null;
  readonly from?: AskedDay;
  readonly to?: AskedDay;
}

/** The dimension that each key of a filter is about. */
const dimensionOf = {
  place: 'PLACE',
  theme: 'THEME',
  institution: 'INSTITUTION',
  level: 'LEVEL',
  policyType: 'POLICY_TYPE',
  reading: 'READING',
  instrument: 'INSTRUMENT',
  tier: 'TIER',
  from: 'YEAR',
  to: 'YEAR',
} as const;

/** Refuses a filter by what entities of the kind do not have; without a kind such a filter only leaves out the kinds that lack it. */
export function checkFilter(query: string, kind: string, filter: EntityFilter): void {
  const keys = Object.entries(dimensionOf).filter(([key]) => isGiven(filter[key as keyof EntityFilter]));
  const [wrong] = keys.find(([, dimension]) => !hasDimension(kind, dimension)) ?? [];
  if (wrong === undefined) return;
  const fitting = Object.entries(dimensionOf).filter(([, dimension]) => hasDimension(kind, dimension));
  throw refuse({
    code: 'BAD_USER_INPUT',
    limit: `A key of the filter of \`${query}\` on ${kind}`,
    value: wrong,
    allowed: [...fitting.map(([key]) => key), 'ids', 'review', 'text'].sort().join(', '),
    advice: `Entities of the kind ${kind} have no such value.`,
  });
}

/** Refuses to follow the links of every kind there is: each kind has other ones, and planning them all takes seconds. */
export function checkWithoutKind(dimensions: readonly string[], filter: EntityFilter): void {
  const linked = (['place', 'theme', 'institution'] as const).find((key) => isGiven(filter[key]));
  const dimension = isGiven(filter.ids) ? undefined : dimensions.find((one) => linkDimensions[one] !== undefined);
  const value = linked ?? dimension;
  if (value === undefined) return;
  throw refuse({
    code: 'BAD_USER_INPUT',
    limit:
      linked === undefined
        ? 'A dimension of `facets` without a kind'
        : 'A key of the filter of `facets` without a kind',
    value,
    allowed: linked === undefined ? 'one whose values are words, or any with `ids`' : 'any that is no link',
    advice: 'Name a kind.',
  });
}

/** The words that properties of the entities must equal. */
export function listEqual(filter: EntityFilter): Readonly<Record<string, string>> {
  const { level, policyType, reading, instrument, tier, review } = filter;
  const given = Object.entries({ level, policyType, reading, instrument, tier, review });
  return Object.fromEntries(given.filter((entry): entry is [string, string] => isGiven(entry[1])));
}

/**
 * The days of a filter, and bounds of the sort keys that dates between them can have, so that the index narrows first: `2031` sorts before `2031-06-01`,
 * and an entity without a date before every year.
 */
export function toDays({ from, to }: EntityFilter): Readonly<Record<'from' | 'to' | 'low' | 'high', string | null>> {
  const [first, last] = [toDay(from) ?? null, toDay(to) ?? null];
  const low = first === null ? (last === null ? '' : '0') : first.slice(0, 4);
  return { from: first, to: last === null ? null : toWholeMonth(last), low, high: `${last ?? ''}~` };
}

/** The statements take the last day of any month for its 31st; so must a day that is the last of its month. */
function toWholeMonth(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1 ? `${day.slice(0, 7)}-31` : day;
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}
