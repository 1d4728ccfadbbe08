// Direct relationships of some types (`A|B`) that lead away from each of $ids ($away) and towards it ($back): at most $most and one more in a direction,
// so that more than $most of an entity tell that it has too many, and those are of no use then: which ones come is chance. Derived relationships have no
// claim and are left out, and so is what tells of sources.
UNWIND $ids AS id
MATCH (start:Entity {id: id})
CALL (start) {
  WITH start
  WHERE $away
  MATCH (start)-[link:$$TYPES$$]->(other)
  WHERE link.claimId IS NOT NULL AND other.kind <> 'Source'
  RETURN start AS from, link, other AS to
  LIMIT toInteger($most) + 1
  UNION ALL
  WITH start
  WHERE $back
  MATCH (start)<-[link:$$TYPES$$]-(other)
  WHERE link.claimId IS NOT NULL AND other.kind <> 'Source'
  RETURN other AS from, link, start AS to
  LIMIT toInteger($most) + 1
}
RETURN start.id AS start, from.id AS from, from.kind AS fromKind, type(link) AS type, to.id AS to, to.kind AS toKind, link.claimId AS claimId
ORDER BY start, from, type, to, claimId
