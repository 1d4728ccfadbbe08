import { cityOf, country, countCities, namePlace, pad } from './places.js';
import { openRandom, type Random } from './random.js';
import type { Name } from './vocabulary.js';

/** What a policy is, as far as others need to know it. */
export interface Outline {
  readonly id: string;
  readonly number: number;
  readonly level: 'NATIONAL' | 'PROVINCE' | 'CITY' | 'DISTRICT';
  readonly place: string;
  readonly issuer: string;
  /** The name of the place. */
  readonly at: Name;
  /** A day, `2021-05-30`. */
  readonly publishedOn: string;
  readonly random: Random;
}

/**
 * After so many policies the quiet ones (a city, a theme, a metric) meet nothing new: a question about them has one answer however large the
 * graph is.
 */
export const quietAfter = 500;
export const quiet = {
  city: cityOf(3).id,
  cityNumber: 3,
  theme: 'theme-2-1-0',
  metric: 'metric-4',
  expert: 'expert-000001',
} as const;

/** Outlines the policy of that number; it is the same whatever the size of the country. */
export function outline(number: number): Outline {
  const random = openRandom(number);
  const publishedOn = pickDay(random);
  const level = pickLevel(random.share());
  const city = pickCity(number, random);
  const { id, province, districts, office } = cityOf(city);
  const name = namePlace(city);
  const place = { NATIONAL: country, PROVINCE: province, CITY: id, DISTRICT: random.pick(districts) }[level];
  const issuer = { NATIONAL: `${country}-government`, PROVINCE: `${province}-government` }[level as string] ?? office;
  return { id: `policy-${pad(number)}`, number, level, place, issuer, at: name, publishedOn, random };
}

/** A day from 2016 to 2025. */
export function pickDay(random: Random): string {
  return `${2016 + random.below(10)}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function pickLevel(share: number): Outline['level'] {
  if (share < 0.02) return 'NATIONAL';
  if (share < 0.12) return 'PROVINCE';
  return share < 0.75 ? 'CITY' : 'DISTRICT';
}

/** Early cities have more policies than late ones; the province of the quiet city is not quiet. */
function pickCity(number: number, random: Random): number {
  const city = Math.floor(countCities(number) * random.share() ** 1.5);
  return city === quiet.cityNumber && number > quietAfter ? city + 1 : city;
}
