// Every relationship of a type as the graph stood at the end of $knownAt. For types of which there are few: it begins with all claims of that type.
MATCH (claim:Claim|RetractedClaim)
WHERE claim.predicate = $type AND any(time IN claim.shownTimes WHERE left(time, 10) <= $knownAt AND $knownAt < right(time, 10))
MATCH (from)<-[:SUBJECT]-(claim)-[:OBJECT]->(to)
RETURN DISTINCT from.id AS from, to.id AS to
ORDER BY to, from
LIMIT toInteger($limit)
