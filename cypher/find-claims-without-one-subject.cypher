// Claims about nothing, about several things, or about something that is gone.
MATCH (claim:Claim|RetractedClaim)
WHERE COUNT { (claim)-[:SUBJECT]->() } <> 1
  OR NOT EXISTS { MATCH (claim)-[:SUBJECT]->(subject:Entity|RetractedEntity) WHERE subject:Entity OR claim:RetractedClaim }
WITH claim.id AS found
ORDER BY found
WITH collect(found) AS every
RETURN size(every) AS total, every[..20] AS broken
