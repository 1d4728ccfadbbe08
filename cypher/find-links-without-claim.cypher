// Direct relationships whose claim is not stated (any more). Derived ones have no claim of their own.
MATCH (from:Entity|RetractedEntity)-[link]->(to:Entity|RetractedEntity)
WHERE link.derived IS NULL AND NOT EXISTS { MATCH (:Claim {id: link.claimId}) }
WITH from.id + ' ' + type(link) + ' ' + to.id + ' names the claim ' + coalesce(toStringOrNull(link.claimId), '(none)') AS found
ORDER BY found
WITH collect(found) AS every
RETURN size(every) AS total, every[..20] AS broken
