import { boundsOf } from '../../model/holds-on.js';

/** When something was observed, seen from the time of a target (vocabulary ObservedWhen). */
export type ObservedWhen = 'DUE_TIME' | 'WITHIN' | 'BEFORE' | 'BASELINE' | 'AFTER' | 'UNCLEAR';

/** The time of a target: what it is due on or counted over, and the earliest date of the policies that set it. */
export interface TargetTime {
  readonly dueOn?: string | undefined;
  readonly period?: string | undefined;
  readonly setOn?: string | undefined;
}

interface Days {
  readonly first: string;
  readonly last: string;
}

/** Places the period of an observation against the time of a target; what overlaps it at its end, or has no time, is UNCLEAR. */
export function findObservedWhen(target: TargetTime, period: string | undefined): ObservedWhen {
  const due = findDays(target.dueOn ?? target.period);
  const seen = findDays(period);
  if (due === undefined || seen === undefined) return 'UNCLEAR';
  if (seen.first > due.last) return 'AFTER';
  if (seen.first === due.first && seen.last === due.last) return 'DUE_TIME';
  // The figure of a year is also that of its last month or day.
  if (seen.first <= due.first && seen.last === due.last) return isOneDate(period) ? 'DUE_TIME' : 'UNCLEAR';
  if (seen.last > due.last) return 'UNCLEAR';
  const set = findDays(target.setOn);
  if (set !== undefined && seen.last < set.first) return 'BASELINE';
  if (seen.first >= due.first) return 'WITHIN';
  return set === undefined ? 'UNCLEAR' : 'BEFORE';
}

/** The last day of the time of a target; undefined where none is stated. */
export function findLastDay({ dueOn, period }: TargetTime): string | undefined {
  return findDays(dueOn ?? period)?.last;
}

/** The first and the last day of a date or period; of one that is open at its beginning those of its known end, as in "by 2025". */
export function findDays(date: string | undefined): Days | undefined {
  if (date === undefined) return undefined;
  const { first, last } = boundsOf(date.replace(/^\.\.\//, ''));
  return { first, last: toCalendarDay(last) };
}

/** The bounds of a month end on a 31st, which not every month has. */
function toCalendarDay(day: string): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  const end = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return Number(day.slice(8)) > end ? `${day.slice(0, 8)}${end}` : day;
}

function isOneDate(date: string | undefined): boolean {
  return date?.includes('/') === false;
}
