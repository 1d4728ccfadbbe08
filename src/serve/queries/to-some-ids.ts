/** A list of ids as SomeIds of schema/queries/coverage.graphql gives it: how many, and the first 20. */
export function toSomeIds(ids: readonly string[]): object {
  return { count: ids.length, ids: ids.slice(0, 20), more: ids.length > 20 };
}
