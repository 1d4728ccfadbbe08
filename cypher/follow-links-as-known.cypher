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
  WITH start
  WHERE NOT $back
  MATCH (start)<-[:SUBJECT]-(claim)
  WHERE claim.predicate IN $types AND any(time IN claim.shownTimes WHERE left(time, 10) <= $knownAt AND $knownAt < right(time, 10))
  WITH start, claim
  MATCH (claim)-[:OBJECT]->(other)
  RETURN start AS from, claim, other AS to, other
  UNION
  WITH start
  WHERE $back
  MATCH (start)<-[:OBJECT]-(claim)
  WHERE claim.predicate IN $types AND any(time IN claim.shownTimes WHERE left(time, 10) <= $knownAt AND $knownAt < right(time, 10))
  WITH start, claim
  MATCH (claim)-[:SUBJECT]->(other)
  RETURN other AS from, claim, start AS to, other
}
WITH from, claim, to, other
WHERE $ends IS NULL OR other.id IN $ends
RETURN from.id AS from, from.kind AS fromKind, claim.predicate AS type, to.id AS to, to.kind AS toKind, min(claim.id) AS claimId
ORDER BY from, type, to, claimId
