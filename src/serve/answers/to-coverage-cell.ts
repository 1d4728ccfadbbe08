import type { Cell } from './build-coverage.js';
import { toSomeIds } from './to-some-ids.js';

/** A cell as CoverageCell of schema/queries/coverage.graphql gives it. */
export function toCoverageCell({ theme, place, answer, ...lists }: Cell): object {
  const shortened = Object.entries(lists).map(([name, ids]) => [name, toSomeIds(ids)] as const);
  return { theme, place, answer, ...Object.fromEntries(shortened) };
}
