// Sets labels and properties of nodes that are there. One that was retracted comes back:
// the time for which it was known before is kept in `knownBefore`, as intervals.
UNWIND $rows AS row
MATCH (node:$$LABEL$$ {id: row.id})
WITH node, row,
  CASE
    WHEN node.recordedOn IS NULL THEN NULL
    WHEN node.retractedOn IS NULL THEN node.recordedOn
    ELSE $recordedOn
  END AS recordedOn,
  CASE
    WHEN node.recordedOn IS NULL OR node.retractedOn IS NULL THEN node.knownBefore
    ELSE coalesce(node.knownBefore, []) + [node.recordedOn + '/' + node.retractedOn]
  END AS knownBefore
REMOVE node:$(labels(node))
SET node:$(row.labels)
SET node = row.properties
SET node.recordedOn = recordedOn, node.knownBefore = knownBefore
