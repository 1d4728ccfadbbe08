// To how many entities of a kind each of others is an end: by a link of their own, or one step further through another link; with $nearest what is one
// step further counts only for those without a link of their own. The first $first ends, the most frequent first, then by id; how many more there are,
// the sum of their counts, and how many entities have no such end. Which entities: as in count-values.
CALL () {
  WITH $ids AS ids
  WHERE ids IS NOT NULL
  UNWIND ids AS id
  MATCH (node:$$LABEL$$ {id: id})
  RETURN node
  UNION ALL
  WITH $ids AS ids
  WHERE ids IS NULL
  MATCH (node:$$LABEL$$)
  WHERE node.sortKey >= $low AND node.sortKey < $high
  RETURN node
}
WITH node, split(node.sortKey, '#')[0] AS date
WHERE node.sortKey >= $low AND node.sortKey < $high AND all(property IN keys($equal) WHERE node[property] = $equal[property])
  AND ($from IS NULL OR date + right('-01-01', 10 - size(date)) >= $from)
  AND ($to IS NULL OR date + right('-12-31', 10 - size(date)) <= $to)
OPTIONAL CALL (node) {
  MATCH (node)-[:$$THROUGH$$*0..$$STEPS$$]-(by)-[link:$$TYPES$$]-(end:$$END$$)
  WHERE (startNode(link) = by) = $away AND (node = by OR NOT $nearest OR NOT EXISTS { (node)-[:$$TYPES$$]->() })
  RETURN DISTINCT end
}
WITH end, count(*) AS count
ORDER BY count DESC, end.id
WITH sum(CASE WHEN end IS NULL THEN count ELSE 0 END) AS without,
  [row IN collect({count: count, id: end.id, kind: end.kind, name: end.name, nameZh: end.nameZh, nameEn: end.nameEn}) WHERE row.id IS NOT NULL] AS ends
RETURN without, ends[..toInteger($first)] AS ends, size(ends[toInteger($first)..]) AS more,
  reduce(sum = 0, row IN ends[toInteger($first)..] | sum + row.count) AS moreCount
