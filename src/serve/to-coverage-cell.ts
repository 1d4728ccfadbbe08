import type { Cell } from './build-coverage.js';

/** Ids as SomeIds of schema/queries/coverage.graphql gives them. */
export interface SomeIds {
  readonly count: number;
  readonly ids: readonly string[];
  readonly more: boolean;
}

/** A cell as CoverageCell of schema/queries/coverage.graphql gives it. */
export function toCoverageCell({ theme, place, answer, ...lists }: Cell): object {
  const shortened = Object.entries(lists).map(([name, ids]) => [name, toSomeIds(ids)] as const);
  return { theme, place, answer, ...Object.fromEntries(shortened) };
}

/** How many ids there are, and the first 20. */
export function toSomeIds(ids: readonly string[]): SomeIds {
  return { count: ids.length, ids: ids.slice(0, 20), more: ids.length > 20 };
}
