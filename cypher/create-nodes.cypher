// New nodes, from rows of labels and properties. Of a claim it is kept since when it is known, shown, and decided (change-nodes tells the form).
UNWIND $rows AS row
CREATE (node:$(row.labels))
SET node = row.properties
WITH node
WHERE node:Claim
SET node.recordedOn = $recordedOn, node.knownTimes = [$recordedOn + '/' + $forever]
SET node.shownTimes = CASE WHEN node.shown THEN node.knownTimes ELSE [] END
SET node.decidedTimes = [$recordedOn + '/' + $forever + '/' + node.decidedBy]
