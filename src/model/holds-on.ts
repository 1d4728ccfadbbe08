/** Whether something is so on a day, as far as the dates tell. */
export type Answer = 'YES' | 'NO' | 'UNKNOWN';

interface Bounds {
  readonly first: string;
  readonly last: string;
}

const beginning = '0000-01-01';
const end = '9999-12-31';

/** The first and the last day that a date may mean: `2022-09`, `2022-05-30/2022-06-02`, `../2021`, `2023-05/..` (model page, section 5). */
export function boundsOf(date: string): Bounds {
  const [from = '', to = from] = date.split('/');
  return { first: from === '..' ? beginning : firstDay(from), last: to === '..' ? end : lastDay(to) };
}

/** Whether what begins at a date has begun on a day (`2031-06-02`); without a date nobody knows. */
export function hasBegun(day: string, from: string | undefined): Answer {
  if (from === undefined) return 'UNKNOWN';
  const { first, last } = boundsOf(from);
  return day >= last ? 'YES' : day < first ? 'NO' : 'UNKNOWN';
}

/** Whether what lasts until a date, that day included, is over on a day; without a date no end is stated, and it is not. */
export function isOver(day: string, until: string | undefined): Answer {
  if (until === undefined) return 'NO';
  const { first, last } = boundsOf(until);
  return day > last ? 'YES' : day <= first ? 'NO' : 'UNKNOWN';
}

/** Whether what holds from one date until another holds on a day: never YES where the dates cannot decide. */
export function holdsOn(day: string, from: string | undefined, until: string | undefined): Answer {
  const [begun, over] = [hasBegun(day, from), isOver(day, until)];
  if (begun === 'NO' || over === 'YES') return 'NO';
  return begun === 'YES' && over === 'NO' ? 'YES' : 'UNKNOWN';
}

function firstDay(date: string): string {
  return date.length === 10 ? date : date.length === 7 ? `${date}-01` : `${date}-01-01`;
}

/** Days beyond the end of a month sort after its last, which is all that a comparison needs. */
function lastDay(date: string): string {
  return date.length === 10 ? date : date.length === 7 ? `${date}-31` : `${date}-12-31`;
}
