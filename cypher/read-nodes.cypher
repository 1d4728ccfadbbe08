// Every node that an import made: its id, labels and content hash, live or retracted.
MATCH (node:Entity|Claim|Evidence|RetractedEntity|RetractedClaim|RetractedEvidence)
RETURN node.id AS id, labels(node) AS labels, node.kind AS kind, node.contentHash AS contentHash
