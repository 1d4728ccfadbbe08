// Entities of which nothing is claimed.
MATCH (entity:Entity)
WHERE NOT EXISTS { (entity)<-[:SUBJECT]-(:Claim) }
WITH entity.id AS found
ORDER BY found
WITH collect(found) AS every
RETURN size(every) AS total, every[..20] AS broken
