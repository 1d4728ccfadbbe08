import { refuse } from '../judge/refuse.js';
import type { PagedKind } from './build-connections.js';
import { last, type Range } from './read-page.js';

/** What narrows the pages of a kind, as its `…PageFilter` takes it. */
export type PageFilter = Readonly<Record<string, string | null | undefined>>;

/** The range of keys and the value that a filter means; refuses a date of a wrong form, and more than one value. */
export function toRange({ name, values }: PagedKind, { from, to, ...others }: PageFilter): Range {
  for (const [key, date] of Object.entries({ from, to })) checkDate(`\`${key}\` of \`${name}\``, date);
  const given = Object.entries(others).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const [one, ...more] = given;
  if (one !== undefined && more.length > 0)
    throw refuse({
      code: 'BAD_USER_INPUT',
      limit: `The number of conditions of \`${name}\` besides dates`,
      value: given.length,
      allowed: `1, of ${values.map((field) => field.name).join(', ')}`,
      advice: `Ask the list \`${name.replace(/Connection$/, '')}\` with \`where\` for more.`,
    });
  return {
    // A key without a date begins with '#', which sorts before every figure.
    above: from ?? (typeof to === 'string' ? '0' : ''),
    below: typeof to === 'string' ? `${to}${last}` : last,
    ...(one === undefined ? {} : { value: { of: one[0], is: one[1] } }),
  };
}

/** The range of the rows that come after a key, in an order. */
export function narrowAfter(range: Range, key: string | undefined, order: 'ASC' | 'DESC'): Range {
  if (key === undefined) return range;
  if (order === 'ASC') return key > range.above ? { ...range, above: key } : range;
  return key < range.below ? { ...range, below: key } : range;
}

function checkDate(limit: string, date: string | null | undefined): void {
  if (typeof date !== 'string' || /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(date)) return;
  const allowed = 'a year, a month or a day: 2022, 2022-09, 2022-09-05';
  throw refuse({ code: 'BAD_USER_INPUT', limit, value: date, allowed, advice: 'Write it in that form.' });
}
