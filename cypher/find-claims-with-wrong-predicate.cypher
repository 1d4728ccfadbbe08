// Claims whose predicate the kind of their subject does not have ($predicates).
MATCH (claim:Claim)-[:SUBJECT]->(subject:Entity)
WHERE NOT coalesce(claim.predicate IN $predicates[subject.kind], false)
WITH claim.id + ' says "' + coalesce(toStringOrNull(claim.predicate), '') + '" of ' + subject.id AS found
ORDER BY found
WITH collect(found) AS every
RETURN size(every) AS total, every[..20] AS broken
