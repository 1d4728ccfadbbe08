// What was known of entities at the end of $knownAt: the JSON text of what each claim sets whose value was shown then. Entities of which nothing was
// known have no row.
UNWIND $ids AS id
CALL (id) {
  MATCH (entity:Entity {id: id})
  RETURN entity
  UNION
  MATCH (entity:RetractedEntity {id: id})
  RETURN entity
}
MATCH (entity)<-[:SUBJECT]-(claim:Claim|RetractedClaim)
WHERE claim.fields IS NOT NULL AND claim.predicate STARTS WITH 'FIELD:'
  AND any(time IN claim.shownTimes WHERE left(time, 10) <= $knownAt AND $knownAt < right(time, 10))
WITH entity, claim
ORDER BY claim.predicate, claim.id
RETURN entity.id AS id, entity.kind AS kind, collect(DISTINCT claim.fields) AS fields
ORDER BY id
