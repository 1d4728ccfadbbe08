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
  /** For how long a list of values is taken that has no bound of its own, like the claims behind a value: few are longer. */
  innerList: 20,
  /** Of queries whose rows are worth more, or less, than those of others. */
  ownPageSizes: { neighbourhood: 500, paths: 20 } as Readonly<Partial<Record<string, number>>>,
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
  /** Steps of a path. */
  pathLength: 4,
  /** Steps from the middle of a picture. */
  neighbourhoodDepth: 2,
  /** An entity with more relationships is not walked on from. */
  linksWalked: 500,
  /** Of the one in the middle of a picture so many are read, and so many of one type where it has more. */
  linksDrawn: 2_000,
  /** Relationships that one question about paths or surroundings reads. */
  linksRead: 20_000,
  /** Rows of a lineage, and how far they may be from where it begins. */
  lineageSteps: 500,
  lineageDistance: 20,
  nodes: 20_000_000,
  // The first question to a database that has just started is planned for up to 3 s on two cores.
  transactionMilliseconds: 10_000,
  requestMilliseconds: 15_000,
} as const;
