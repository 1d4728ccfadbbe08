import { boundsOf } from './holds-on.js';

/** The first and the last day that a date may mean, as days of the calendar; an end that is open is undefined. */
export interface DayRange {
  readonly earliest: string | undefined;
  readonly latest: string | undefined;
}

/** The days that a date may mean (`2022-09`, `2022-05-30/2022-06-02`, `../2021`, `2023-05/..`). */
export function toDayRange(date: string): DayRange {
  const { first, last } = boundsOf(date);
  return {
    earliest: date.startsWith('../') ? undefined : first,
    latest: date.endsWith('/..') ? undefined : toCalendarDay(last),
  };
}

/** The bounds take every month to have 31 days. */
function toCalendarDay(day: string): string {
  const [year = 0, month = 1, number = 1] = day.split('-').map(Number);
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return number > days ? `${day.slice(0, 8)}${days}` : day;
}

/** How many days lie between two days; negative where the second is earlier. */
export function countDays(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
