// Sets labels and properties of nodes that are there. Of a claim it is kept in intervals of days when it was known, shown, and decided by which rule
// ('2031-06-02/2031-07-01', the end exclusive, $forever while it lasts; a rule follows as '/TIER'): one that was retracted comes back with a new interval.
UNWIND $rows AS row
MATCH (node:$$LABEL$$ {id: row.id})
WITH node, row, node.recordedOn AS recordedOn, node.knownTimes AS known, coalesce(node.shownTimes, []) AS shown, coalesce(node.decidedTimes, []) AS decided,
  node.retractedOn IS NOT NULL AS gone, $recordedOn + '/' + $forever AS now, row.properties.decidedBy AS rule
WITH *, CASE WHEN gone THEN $recordedOn ELSE recordedOn END AS since,
  coalesce(right(shown[-1], 10) = $forever, false) AS showed, coalesce(row.properties.shown, false) AS shows
REMOVE node:$(labels(node))
SET node:$(row.labels)
SET node = row.properties
SET node.recordedOn = CASE WHEN known IS NOT NULL THEN since END
SET node.knownTimes = CASE WHEN gone THEN known + [now] ELSE known END
SET node.shownTimes = CASE
  WHEN known IS NULL THEN NULL
  WHEN shows AND NOT showed THEN shown + [now]
  WHEN showed AND NOT shows THEN shown[..-1] + [left(shown[-1], 11) + $recordedOn]
  ELSE shown
END
SET node.decidedTimes = CASE
  WHEN known IS NULL THEN NULL
  WHEN gone THEN decided + [now + '/' + rule]
  WHEN decided[-1] ENDS WITH '/' + rule THEN decided
  ELSE decided[..-1] + [left(decided[-1], 11) + $recordedOn + substring(decided[-1], 21), now + '/' + rule]
END
