// Direct relationships of some types (`A|B`) between $ids and others, away from these or ($back) towards them; $ends, where given, are the only
// other ends that count. Derived ones have no claim and are no fact of their own.
UNWIND $ids AS id
MATCH (start:Entity {id: id})
CALL (start) {
  WITH start
  WHERE NOT $back
  MATCH (start)-[link:$$TYPES$$]->(other)
  RETURN start AS from, link, other AS to, other
  UNION
  WITH start
  WHERE $back
  MATCH (start)<-[link:$$TYPES$$]-(other)
  RETURN other AS from, link, start AS to, other
}
WITH from, link, to, other
WHERE link.claimId IS NOT NULL AND ($ends IS NULL OR other.id IN $ends)
RETURN from.id AS from, from.kind AS fromKind, type(link) AS type, to.id AS to, to.kind AS toKind, link.claimId AS claimId
ORDER BY from, type, to, claimId
