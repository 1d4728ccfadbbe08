// The size and the version of the data, as the import has stored them (find-wrong-counts counts anew). The end of an interval counts as the date of a
// source, of an open one its known end: the sort key begins with it. Relationship types are written in capitals and come after the kinds.
// What is counted by tier (`PRESS#Policy`) is for other questions.
MATCH (meta:Meta {id: 'graph'})
RETURN meta.dataVersion AS dataVersion,
  COLLECT {
    MATCH (source:Source)
    WHERE source.sortKey >= '0'
    RETURN split(source.sortKey, '#')[0]
    ORDER BY source.sortKey DESC
    LIMIT 1
  }[0] AS newestSourceOn,
  COLLECT {
    UNWIND meta.counts AS counted
    WITH split(counted, '=') AS pair
    WHERE NOT pair[0] CONTAINS '#'
    RETURN {kind: pair[0], count: toInteger(pair[1])}
    ORDER BY pair[0] = toUpper(pair[0]), pair[0]
  } AS counts
