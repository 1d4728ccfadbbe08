// Direct relationships whose claim is not stated (any more). Derived ones have no claim of their own.
MATCH (from:Entity)-[link]->(to:Entity)
WHERE coalesce(link.derived, false) = false
  AND NOT EXISTS { MATCH (:Claim {id: link.claimId}) }
RETURN from.id + ' ' + type(link) + ' ' + to.id AS found
ORDER BY found
LIMIT 20
