// Claims known at the end of $knownAt by which a source says that $ids do not target $themes (any, where there are none); those that a curator has given up are left out.
UNWIND $ids AS id
CALL (id) {
  MATCH (by:Entity {id: id})
  RETURN by
  UNION
  MATCH (by:RetractedEntity {id: id})
  RETURN by
}
MATCH (by)<-[:SUBJECT]-(claim:Claim|RetractedClaim)-[:OBJECT]->(theme)
WHERE claim.predicate = 'TARGETS' AND claim.modality = 'DENIED' AND claim.rank <> 'DEPRECATED' AND ($themes IS NULL OR theme.id IN $themes)
  AND any(time IN claim.knownTimes WHERE left(time, 10) <= $knownAt AND $knownAt < right(time, 10))
RETURN DISTINCT by.id AS by, theme.id AS theme
ORDER BY by, theme
