// The size and the version of the data. The end of an interval counts as its date; of an open one, its known end.
MATCH (meta:Meta)
RETURN meta.dataVersion AS dataVersion,
  COLLECT {
    MATCH (source:Source)
    WITH [end IN split(source.publishedOn, '/') WHERE end <> '..'] AS ends
    RETURN max(ends[-1])
  }[0] AS newestSourceOn,
  COLLECT {
    MATCH (node:Entity|Claim|Evidence)
    WITH coalesce(node.kind, CASE WHEN node:Claim THEN 'Claim' ELSE 'Evidence' END) AS kind, count(*) AS count
    RETURN {kind: kind, count: count}
    ORDER BY kind
  } + COLLECT {
    MATCH (from)-[link]->()
    WHERE from:Entity OR from:Claim OR from:Evidence
    WITH type(link) AS kind, count(*) AS count
    RETURN {kind: kind, count: count}
    ORDER BY kind
  } AS counts
