// The same as follow-links, as the graph stood at the end of $knownAt: by the claims that were shown then, also those retracted since.
UNWIND $ids AS id
CALL (id) {
  MATCH (start:Entity {id: id})
  RETURN start
  UNION
  MATCH (start:RetractedEntity {id: id})
  RETURN start
}
CALL (start) {
  MATCH (start)<-[:SUBJECT]-(claim:Claim|RetractedClaim)-[:OBJECT]->(other)
  WHERE NOT $back
  RETURN start AS from, claim, other AS to, other
  UNION
  MATCH (start)<-[:OBJECT]-(claim:Claim|RetractedClaim)-[:SUBJECT]->(other)
  WHERE $back
  RETURN other AS from, claim, start AS to, other
}
WITH from, claim, to, other
WHERE claim.predicate IN $types AND ($ends IS NULL OR other.id IN $ends)
  AND any(time IN claim.shownTimes WHERE left(time, 10) <= $knownAt AND $knownAt < right(time, 10))
RETURN from.id AS from, from.kind AS fromKind, claim.predicate AS type, to.id AS to, to.kind AS toKind, min(claim.id) AS claimId
ORDER BY from, type, to, claimId
