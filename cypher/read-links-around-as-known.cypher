// The same as read-links-around, as the graph stood at the end of $knownAt: by the claims that were shown then. An entity of which more than ten times $most
// claims tell in the directions asked for, whenever they were made, has too many: it gives one row without a type, and none of them is read.
UNWIND $ids AS id
CALL (id) {
  MATCH (start:Entity {id: id})
  RETURN start
  UNION
  MATCH (start:RetractedEntity {id: id})
  RETURN start
}
WITH start, CASE WHEN $away THEN COUNT { (start)<-[:SUBJECT]-() } ELSE 0 END + CASE WHEN $back THEN COUNT { (start)<-[:OBJECT]-() } ELSE 0 END
  > 10 * $most AS many
CALL (start, many) {
  WITH start, many
  WHERE many
  RETURN start AS from, null AS type, start AS to, null AS claimId
  UNION ALL
  WITH start, many
  WHERE $away AND NOT many
  MATCH (start)<-[:SUBJECT]-(claim:Claim|RetractedClaim)-[:OBJECT]->(other)
  WHERE claim.predicate IN $types AND other.kind <> 'Source'
    AND any(time IN claim.shownTimes WHERE left(time, 10) <= $knownAt AND $knownAt < right(time, 10))
  RETURN start AS from, claim.predicate AS type, other AS to, min(claim.id) AS claimId
  LIMIT toInteger($most) + 1
  UNION ALL
  WITH start, many
  WHERE $back AND NOT many
  MATCH (start)<-[:OBJECT]-(claim:Claim|RetractedClaim)-[:SUBJECT]->(other)
  WHERE claim.predicate IN $types AND other.kind <> 'Source'
    AND any(time IN claim.shownTimes WHERE left(time, 10) <= $knownAt AND $knownAt < right(time, 10))
  RETURN other AS from, claim.predicate AS type, start AS to, min(claim.id) AS claimId
  LIMIT toInteger($most) + 1
}
RETURN start.id AS start, from.id AS from, from.kind AS fromKind, type, to.id AS to, to.kind AS toKind, claimId
ORDER BY start, from, type, to, claimId
