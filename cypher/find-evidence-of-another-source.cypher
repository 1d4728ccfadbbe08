// Claims that rest on a place in a source that does not state them, or on a place that is gone.
MATCH (claim:Claim|RetractedClaim)-[:SUPPORTED_BY]->(evidence)
WHERE NOT EXISTS { (claim)-[:STATED_BY]->()<-[:IN]-(evidence) } OR (claim:Claim AND NOT evidence:Evidence)
WITH claim.id + ' rests on ' + coalesce(toStringOrNull(evidence.id), '(no id)') AS found
ORDER BY found
WITH collect(found) AS every
RETURN size(every) AS total, every[..20] AS broken
