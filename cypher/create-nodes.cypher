// New nodes, from rows of labels and properties. Of a claim it is kept when the graph learned it.
UNWIND $rows AS row
CREATE (node:$(row.labels))
SET node = row.properties
SET node.recordedOn = CASE WHEN node:Claim THEN $recordedOn END
