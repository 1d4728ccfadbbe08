// The claims of some fields ($predicates) of entities whose values were shown at the end of $knownAt, with the rank and the source of each,
// and of an amount its rivals.
UNWIND $ids AS id
CALL (id) {
  MATCH (entity:Entity {id: id})
  RETURN entity
  UNION
  MATCH (entity:RetractedEntity {id: id})
  RETURN entity
}
MATCH (entity)<-[:SUBJECT]-(claim:Claim|RetractedClaim)
WHERE claim.predicate IN $predicates AND any(time IN claim.shownTimes WHERE left(time, 10) <= $knownAt AND $knownAt < right(time, 10))
OPTIONAL MATCH (claim)-[:STATED_BY]->(source)
WHERE source.kind = 'Source'
RETURN entity.id AS subject, claim.predicate AS predicate, claim.id AS id, claim.rank AS rank, source.id AS source,
  claim.rivals AS rivals, claim.prevails AS prevails
ORDER BY subject, predicate, id
