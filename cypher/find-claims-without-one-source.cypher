// Claims that no source states, or several: each source that says the same has a claim of its own.
MATCH (claim:Claim|RetractedClaim)
WHERE COUNT {
  MATCH (claim)-[:STATED_BY]->(source:Entity|RetractedEntity)
  WHERE source.kind = 'Source' AND (source:Entity OR claim:RetractedClaim)
} <> 1
WITH claim.id AS found
ORDER BY found
WITH collect(found) AS every
RETURN size(every) AS total, every[..20] AS broken
