import { refuse } from './refuse.js';

/** A number that an argument gives, and the largest that it may be. */
export interface Ranged {
  readonly query: string;
  readonly argument: string;
  readonly value: number;
  readonly most: number;
}

/** Refuses a number below one or above the largest. */
export function checkRange({ query, argument, value, most }: Ranged): void {
  if (value >= 1 && value <= most) return;
  const limit = `\`${argument}\` of \`${query}\``;
  const advice = value < 1 ? 'Ask for one or more.' : 'Ask for less.';
  throw refuse({ code: 'BAD_USER_INPUT', limit, value, allowed: `1 to ${most}`, advice });
}
