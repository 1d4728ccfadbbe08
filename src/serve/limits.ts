/** How much one request may ask for. What is beyond is refused, never cut. */
export const limits = {
  bodyBytes: 100_000,
  tokens: 2_000,
  selections: 5_000,
  depth: 12,
  /** Four relationship steps of a filter, with AND, OR and NOT around each, are 30 deep. */
  variableDepth: 40,
  rootFields: 10,
  aliases: 30,
  directives: 20,
  pageSize: 100,
  filterHops: 4,
  filterPredicates: 50,
  listLength: 250,
  /** Rows, and columns, of a matrix. */
  matrixSide: 50,
  searchCharacters: 100,
  searchTerms: 8,
  /** Entities that one search takes from each index; where it gives as many, the answer says that it is not complete. */
  searchKeyCandidates: 300,
  searchWordCandidates: 700,
  comparedPlaces: 10,
  comparedThemes: 250,
  comparedTargets: 500,
  /** Entities that a filter of `facets` or `series` finds through a link. */
  linkedEntities: 100_000,
  /** Values of one facet where several kinds are counted together. */
  facetValues: 5_000,
  /** A hundred years of months. */
  seriesPoints: 1_200,
  nodes: 20_000_000,
  // The first question to a database that has just started is planned for up to 3 s on two cores.
  transactionMilliseconds: 10_000,
  requestMilliseconds: 15_000,
} as const;
