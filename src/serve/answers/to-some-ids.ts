/** Ids as SomeIds of schema/queries/coverage.graphql gives them. */
export interface SomeIds {
  readonly count: number;
  readonly ids: readonly string[];
  readonly more: boolean;
}

/** How many ids there are, and the first 20. */
export function toSomeIds(ids: readonly string[]): SomeIds {
  return { count: ids.length, ids: ids.slice(0, 20), more: ids.length > 20 };
}
