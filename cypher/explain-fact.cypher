// The claims behind a fact, the shown ones first, then by the tier of their source ($tiers, nearest first), then by id.
// A derived link of a place has no claim of its own: its claims are those of the links it was made from.
// A policy targets a theme also through its measures: their claims follow its own.
CALL () {
  MATCH (subject:Entity {id: $subject})
  RETURN subject
  UNION
  MATCH (subject:Entity)
  WHERE subject.formerIds IS NOT NULL AND $subject IN subject.formerIds
  RETURN subject
}
CALL () {
  OPTIONAL MATCH (object:Entity)
  WHERE object.id = $object OR (object.formerIds IS NOT NULL AND $object IN object.formerIds)
  RETURN object
}
CALL (subject, object) {
  MATCH (subject)<-[:SUBJECT]-(claim:Claim {predicate: $predicate})
  WHERE $object IS NULL OR EXISTS { (claim)-[:OBJECT]->(object) }
  RETURN claim, false AS derived
  UNION
  MATCH (subject)-[link:TARGETS {derived: true}]->(theme:Theme)
  WHERE $predicate = 'TARGETS' AND ($object IS NULL OR theme = object)
  MATCH (subject)<-[:APPLIES_IN]-(policy:Policy)-[:HAS_MEASURE*0..1]->(by:Policy|Measure)-[:TARGETS]->(theme)
  WHERE policy.policyType <> 'DRAFT_FOR_COMMENT'
  CALL (subject, theme, policy, by) {
    MATCH (by)<-[:SUBJECT]-(claim:Claim {predicate: 'TARGETS'})-[:OBJECT]->(theme)
    RETURN claim
    UNION
    MATCH (policy)<-[:SUBJECT]-(claim:Claim {predicate: 'APPLIES_IN'})-[:OBJECT]->(subject)
    RETURN claim
  }
  RETURN claim, true AS derived
  UNION
  MATCH (subject)-[:HAS_MEASURE]->(by:Measure)-[:TARGETS]->(theme:Theme)
  WHERE $predicate = 'TARGETS' AND subject:Policy AND ($object IS NULL OR theme = object)
  MATCH (by)<-[:SUBJECT]-(claim:Claim {predicate: 'TARGETS'})-[:OBJECT]->(theme)
  RETURN claim, true AS derived
}
CALL (claim) {
  OPTIONAL MATCH (claim)-[:STATED_BY]->(source:Source)
  OPTIONAL MATCH (claim)-[:STATED_BY]->(speaker:Expert|Institution)
  OPTIONAL MATCH (claim)-[:SUBJECT]->(about:Entity)
  OPTIONAL MATCH (claim)-[:OBJECT]->(other:Entity)
  RETURN source, speaker, about, other
  ORDER BY source.id, speaker.id
  LIMIT 1
}
WITH subject, object, derived, claim, source, speaker, about, other,
  head([place IN range(0, size($tiers) - 1) WHERE $tiers[place] = source.tier]) AS tier
ORDER BY derived, claim.shown DESC, tier, claim.id
WITH subject, object, min(CASE WHEN derived THEN 1 ELSE 0 END) = 1 AS derived,
  collect(DISTINCT CASE
    WHEN claim.shown AND claim.predicate = $predicate AND source.tier <> 'MIRROR' AND NOT EXISTS { (source)-[:COPY_OF]->(:Source) } THEN source.id
  END) AS independent,
  collect(claim {
    .id, .predicate, .value, .valueEn, .shown, .decidedBy, .modality, .review, .rank, .why,
    qualifiers: coalesce(claim.qualifiers, []),
    subject: about {.id, .kind, .name, .nameZh, .nameEn},
    object: other {.id, .kind, .name, .nameZh, .nameEn},
    statedBy: speaker {.id, .kind, .name, .nameZh, .nameEn},
    source: source {.id, .title, .publisher, .url, .tier, .publishedOn},
    quotes: COLLECT {
      MATCH (claim)-[:SUPPORTED_BY]->(evidence:Evidence)
      RETURN evidence {.id, text: evidence.quote, .line, .section}
      ORDER BY evidence.id
    }
  }) AS claims
RETURN subject {.id, .kind, .name, .nameZh, .nameEn} AS subject, object {.id, .kind, .name, .nameZh, .nameEn} AS object, $predicate AS predicate,
  derived, size(independent) AS independentSources, claims[..100] AS claims, size(claims) > 100 AS more
