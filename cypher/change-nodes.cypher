// Sets labels and properties of nodes that are there. Of a claim the times at which it was known, and shown, are kept as intervals of days
// ('2031-06-02/2031-07-01', the end exclusive; 9999-12-31 while they last): one that was retracted comes back with a new interval.
UNWIND $rows AS row
MATCH (node:$$LABEL$$ {id: row.id})
WITH node, row, node.recordedOn AS recordedOn, node.knownTimes AS known, coalesce(node.shownTimes, []) AS shown,
  node.retractedOn IS NOT NULL AS gone, $recordedOn + '/9999-12-31' AS now
WITH node, row, known, shown, gone, now, CASE WHEN gone THEN $recordedOn ELSE recordedOn END AS recordedOn,
  coalesce(right(shown[-1], 10) = '9999-12-31', false) AS showed, coalesce(row.properties.shown, false) AS shows
REMOVE node:$(labels(node))
SET node:$(row.labels)
SET node = row.properties
SET node.recordedOn = CASE WHEN known IS NOT NULL THEN recordedOn END
SET node.knownTimes = CASE WHEN gone THEN known + [now] ELSE known END
SET node.shownTimes = CASE
  WHEN known IS NULL THEN NULL
  WHEN shows AND NOT showed THEN shown + [now]
  WHEN showed AND NOT shows THEN shown[..-1] + [left(shown[-1], 11) + $recordedOn]
  ELSE shown
END
