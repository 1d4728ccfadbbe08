// Retracted nodes without a day or with a label or direct relationship of what is live; live nodes with a day on which they were retracted.
MATCH (node)
WITH node, any(label IN labels(node) WHERE label STARTS WITH 'Retracted') AS gone
WHERE CASE
  WHEN NOT gone THEN node.retractedOn IS NOT NULL
  ELSE node.retractedOn IS NULL OR size(labels(node)) > 1
    OR (node:RetractedEntity AND EXISTS { (node)--(:Entity|RetractedEntity) })
    OR (node:RetractedEvidence AND EXISTS { (node)<-[:SUPPORTED_BY]-(:Claim) })
END
WITH coalesce(toStringOrNull(node.id), elementId(node)) AS found
ORDER BY found
WITH collect(found) AS every
RETURN size(every) AS total, every[..20] AS broken
