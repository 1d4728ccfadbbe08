// The claims behind a fact: those of its own; those that a derived link of a place was made from (of its policies and their measures); and of a policy
// the claims of its measures. A derived link is followed from whichever end has fewer neighbours. The shown ones first, then by the tier of their source ($tiers, nearest first), then by id. At most 100.
MATCH (subject:Entity {id: $subject})
OPTIONAL MATCH (object:Entity {id: $object})
CALL (subject, object) {
  MATCH (subject)<-[:SUBJECT]-(claim:Claim {predicate: $predicate})
  WHERE $object IS NULL OR EXISTS { (claim)-[:OBJECT]->(object) }
  RETURN claim, false AS derived
  UNION
  WITH subject, object
  WHERE $predicate = 'TARGETS' AND subject:Place
  CALL (subject, object) {
    WITH subject, object
    WHERE object IS NULL OR COUNT { (subject)<-[:APPLIES_IN]-() } <= COUNT { (object)<-[:TARGETS]-() }
    MATCH (subject)<-[:APPLIES_IN]-(policy:Policy)
    MATCH (policy)-[:HAS_MEASURE*0..1]->(by:Policy|Measure)-[:TARGETS]->(theme:Theme)
    WHERE $object IS NULL OR theme = object
    RETURN policy, by, theme
    UNION
    WITH subject, object AS theme
    WHERE COUNT { (subject)<-[:APPLIES_IN]-() } > COUNT { (theme)<-[:TARGETS]-() }
    MATCH (theme)<-[:TARGETS]-(by:Policy|Measure)<-[:HAS_MEASURE*0..1]-(policy:Policy)
    WHERE EXISTS { (policy)-[:APPLIES_IN]->(subject) }
    RETURN policy, by, theme
  }
  WITH subject, theme, policy, by
  WHERE policy.policyType <> 'DRAFT_FOR_COMMENT'
  CALL (subject, theme, policy, by) {
    MATCH (by)<-[:SUBJECT]-(claim:Claim {predicate: 'TARGETS'})
    WHERE EXISTS { (claim)-[:OBJECT]->(theme) }
    RETURN claim
    UNION
    MATCH (policy)<-[:SUBJECT]-(claim:Claim {predicate: 'APPLIES_IN'})
    WHERE EXISTS { (claim)-[:OBJECT]->(subject) }
    RETURN claim
  }
  RETURN claim, true AS derived
  UNION
  MATCH (subject)-[:HAS_MEASURE]->(by:Measure)-[:TARGETS]->(theme:Theme)
  WHERE $predicate = 'TARGETS' AND subject:Policy AND ($object IS NULL OR theme = object)
  MATCH (by)<-[:SUBJECT]-(claim:Claim {predicate: 'TARGETS'})-[:OBJECT]->(theme)
  RETURN claim, true AS derived
}
OPTIONAL MATCH (claim)-[:STATED_BY]->(source:Source)
WITH subject, object, derived, claim, source, head([place IN range(0, size($tiers) - 1) WHERE $tiers[place] = source.tier]) AS tier
ORDER BY derived, claim.shown DESC, tier, claim.id
WITH subject, object, min(CASE WHEN derived THEN 1 ELSE 0 END) = 1 AS derived, collect(claim.id) AS ids,
  collect(DISTINCT CASE
    WHEN claim.shown AND claim.predicate = $predicate AND source.tier <> 'MIRROR' AND NOT EXISTS { (source)-[:COPY_OF]->(:Source) } THEN source.id
  END) AS independent
RETURN subject {.id, .kind, .name, .nameZh, .nameEn} AS subject, object {.id, .kind, .name, .nameZh, .nameEn} AS object, $predicate AS predicate,
  derived, size(independent) AS independentSources, ids[..100] AS ids, size(ids) > 100 AS more
