// Ids of a kind of which something was known at the end of $knownAt, in their order, after a given one.
MATCH (entity:Entity|RetractedEntity)
WHERE entity.kind = $kind AND entity.id > $after AND EXISTS {
  MATCH (entity)<-[:SUBJECT]-(claim:Claim|RetractedClaim)
  WHERE claim.predicate STARTS WITH 'FIELD:' AND any(time IN claim.shownTimes WHERE left(time, 10) <= $knownAt AND $knownAt < right(time, 10))
}
RETURN entity.id AS id
ORDER BY id
LIMIT toInteger($limit)
