// How many entities of a kind are of each year, or month ($size is 4, or 7), in that order; a date that is less exact stands as it is, none is null. The
// date is the one that sorts them, or that of the property $dated: of an interval its known end. Which entities: as in count-values.
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
WITH node, split(node[$dated], '/') AS ends
WITH node, CASE WHEN $dated IS NULL THEN split(node.sortKey, '#')[0] WHEN ends[-1] = '..' THEN ends[0] ELSE ends[-1] END AS date
WHERE node.sortKey >= $low AND node.sortKey < $high AND all(property IN keys($equal) WHERE node[property] = $equal[property])
  AND ($from IS NULL OR date + right('-01-01', 10 - size(date)) >= $from)
  AND ($to IS NULL OR date + right('-12-31', 10 - size(date)) <= $to)
WITH nullIf(left(date, toInteger($size)), '') AS period, count(*) AS count
RETURN period, count
ORDER BY period
LIMIT toInteger($limit)
