// How many entities of a kind have each value of each of $properties (`year`: that of the date that sorts them), the most frequent value first, then by
// value; a null is for those without. One row a property. The entities are $ids, or all of the kind; $equal and the days $from and $to narrow them: a
// date less exact than a day counts where all of its days are within. $low and $high bound the sort keys that such dates can have.
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
UNWIND $properties AS property
WITH property, CASE property WHEN 'year' THEN nullIf(left(date, 4), '') ELSE node[property] END AS value, count(*) AS count
ORDER BY property, count DESC, value
RETURN property, collect({value: value, count: count}) AS values
ORDER BY property
