import { limits } from '../judge/limits.js';
import { refuse } from '../judge/refuse.js';

/** How many entities are of a period: a year, a month, what is less exact than that, or null for no date. */
export interface CountedPeriod {
  readonly period: string | null;
  readonly count: number;
}

/** A point as SeriesPoint of schema/queries/series.graphql gives it. */
export interface SeriesPoint extends CountedPeriod {
  readonly exact: boolean;
}

/** Builds a series in ascending order: every year or month from the first to the last, with zeros between; what is less exact stands apart; none last. */
export function buildSeries(counted: readonly CountedPeriod[], by: 'YEAR' | 'MONTH'): readonly SeriesPoint[] {
  const size = by === 'YEAR' ? 4 : 7;
  const exact = counted.flatMap(({ period }) => (period?.length === size ? [period] : [])).sort();
  const all = listPeriods(exact[0], exact.at(-1), by);
  const counts = new Map(counted.map(({ period, count }) => [period, count]));
  const others = counted.filter(({ period }) => period?.length !== size);
  const points = [
    ...all.map((period) => ({ period, count: counts.get(period) ?? 0, exact: true })),
    ...others.map((one) => ({ ...one, exact: false })),
  ];
  // `2031` sorts before `2031-01`, and `~` after every year.
  return points.sort((one, other) => ((one.period ?? '~') < (other.period ?? '~') ? -1 : 1));
}

function listPeriods(first: string | undefined, last: string | undefined, by: 'YEAR' | 'MONTH'): readonly string[] {
  if (first === undefined || last === undefined) return [];
  const [start, end] = [toNumber(first, by), toNumber(last, by)];
  const length = end - start + 1;
  if (length > limits.seriesPoints)
    throw refuse({
      code: 'COST_LIMIT_EXCEEDED',
      limit: 'The number of points of `series`',
      value: length,
      allowed: `${limits.seriesPoints}`,
      advice: 'Ask by YEAR, or with `from` and `to` in the filter.',
    });
  return Array.from({ length }, (_, index) => toPeriod(start + index, by));
}

function toNumber(period: string, by: 'YEAR' | 'MONTH'): number {
  const [year = '', month = '1'] = period.split('-');
  return by === 'YEAR' ? Number(year) : Number(year) * 12 + Number(month) - 1;
}

function toPeriod(number: number, by: 'YEAR' | 'MONTH'): string {
  const year = by === 'YEAR' ? number : Math.floor(number / 12);
  const text = String(year).padStart(4, '0');
  return by === 'YEAR' ? text : `${text}-${String((number % 12) + 1).padStart(2, '0')}`;
}
