// Direct relationships of some types ($types) between $ids and others, away from these or ($back) towards them; $ends, where given, are the only
// other ends that count. Derived ones have no claim and are no fact of their own.
UNWIND $ids AS id
MATCH (start:Entity {id: id})
CALL (start) {
  MATCH (start)-[link:APPLIES_IN|BROADER|CLOSE_TO|COPY_OF|FOR|HAS_MEASURE|HAS_TARGET|IN_METRIC|MEASURES|REPLACES|SETS|TARGETS]->(other)
  WHERE NOT $back
  RETURN start AS from, link, other AS to, other
  UNION
  MATCH (start)<-[link:APPLIES_IN|BROADER|CLOSE_TO|COPY_OF|FOR|HAS_MEASURE|HAS_TARGET|IN_METRIC|MEASURES|REPLACES|SETS|TARGETS]-(other)
  WHERE $back
  RETURN other AS from, link, start AS to, other
}
WITH from, link, to, other
WHERE type(link) IN $types AND link.claimId IS NOT NULL AND ($ends IS NULL OR other.id IN $ends)
RETURN from.id AS from, from.kind AS fromKind, type(link) AS type, to.id AS to, to.kind AS toKind, link.claimId AS claimId
ORDER BY from, type, to
