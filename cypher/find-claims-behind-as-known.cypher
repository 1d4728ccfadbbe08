// The claims behind a fact as the graph stood at the end of $knownAt (find-claims-behind is the same for today). What was retracted since then counts;
// an entity that was renamed since then is asked under both ids. A derived link is followed from whichever end has fewer neighbours. A draft for comment is told by what was known of it.
CALL () {
  OPTIONAL MATCH (present:Entity {id: $subject})
  OPTIONAL MATCH (gone:RetractedEntity {id: $subject})
  WITH coalesce(present, gone) AS subject
  RETURN subject, [subject] + COLLECT {
    MATCH (gone:RetractedEntity)
    WHERE gone.id IN subject.formerIds
    RETURN gone
  } AS subjects
}
CALL (subject) {
  OPTIONAL MATCH (present:Entity {id: $object})
  OPTIONAL MATCH (gone:RetractedEntity {id: $object})
  WITH coalesce(present, gone) AS object
  RETURN object, [object] + COLLECT {
    MATCH (gone:RetractedEntity)
    WHERE gone.id IN object.formerIds
    RETURN gone
  } AS objects
}
CALL (subject, object, subjects, objects) {
  UNWIND subjects AS about
  MATCH (about)<-[:SUBJECT]-(claim:Claim|RetractedClaim {predicate: $predicate})
  WHERE any(time IN claim.knownTimes WHERE left(time, 10) <= $knownAt AND $knownAt < right(time, 10))
    AND ($object IS NULL OR EXISTS {
      MATCH (claim)-[:OBJECT]->(other)
      WHERE other IN objects
    })
  RETURN claim, false AS derived
  UNION
  WITH subject, object, subjects, objects
  WHERE $predicate = 'TARGETS' AND subject.kind IN ['City', 'Region']
  CALL (subject, object, subjects, objects) {
    WITH subject, object, subjects, objects
    WHERE object IS NULL OR COUNT { (subject)<-[:OBJECT]-() } <= COUNT { (object)<-[:OBJECT]-() }
    UNWIND subjects AS place
    MATCH (place)<-[:OBJECT]-(applies:Claim|RetractedClaim {predicate: 'APPLIES_IN'})-[:SUBJECT]->(policy)
    WHERE any(time IN applies.shownTimes WHERE left(time, 10) <= $knownAt AND $knownAt < right(time, 10))
    CALL (policy) {
      RETURN policy AS by
      UNION
      MATCH (policy)<-[:SUBJECT]-(has:Claim|RetractedClaim {predicate: 'HAS_MEASURE'})-[:OBJECT]->(by)
      WHERE any(time IN has.shownTimes WHERE left(time, 10) <= $knownAt AND $knownAt < right(time, 10))
      RETURN by
    }
    MATCH (by)<-[:SUBJECT]-(targets:Claim|RetractedClaim {predicate: 'TARGETS'})-[:OBJECT]->(theme)
    WHERE any(time IN targets.shownTimes WHERE left(time, 10) <= $knownAt AND $knownAt < right(time, 10)) AND ($object IS NULL OR theme IN objects)
    RETURN policy, applies, targets
    UNION
    WITH subject, object, subjects, objects
    WHERE COUNT { (subject)<-[:OBJECT]-() } > COUNT { (object)<-[:OBJECT]-() }
    UNWIND objects AS theme
    MATCH (theme)<-[:OBJECT]-(targets:Claim|RetractedClaim {predicate: 'TARGETS'})-[:SUBJECT]->(by)
    WHERE any(time IN targets.shownTimes WHERE left(time, 10) <= $knownAt AND $knownAt < right(time, 10))
    CALL (by) {
      RETURN by AS policy
      UNION
      MATCH (by)<-[:OBJECT]-(has:Claim|RetractedClaim {predicate: 'HAS_MEASURE'})-[:SUBJECT]->(policy)
      WHERE any(time IN has.shownTimes WHERE left(time, 10) <= $knownAt AND $knownAt < right(time, 10))
      RETURN policy
    }
    MATCH (policy)<-[:SUBJECT]-(applies:Claim|RetractedClaim {predicate: 'APPLIES_IN'})
    WHERE any(time IN applies.shownTimes WHERE left(time, 10) <= $knownAt AND $knownAt < right(time, 10))
      AND EXISTS {
        MATCH (applies)-[:OBJECT]->(place)
        WHERE place IN subjects
      }
    RETURN policy, applies, targets
  }
  WITH policy, applies, targets
  WHERE NOT EXISTS {
    MATCH (policy)<-[:SUBJECT]-(type:Claim|RetractedClaim {predicate: 'FIELD:policyType', value: 'DRAFT_FOR_COMMENT'})
    WHERE any(time IN type.shownTimes WHERE left(time, 10) <= $knownAt AND $knownAt < right(time, 10))
  }
  UNWIND [targets, applies] AS claim
  RETURN DISTINCT claim, true AS derived
  UNION
  UNWIND subjects AS policy
  MATCH (policy)<-[:SUBJECT]-(has:Claim|RetractedClaim {predicate: 'HAS_MEASURE'})-[:OBJECT]->(by)
  WHERE $predicate = 'TARGETS' AND any(time IN has.shownTimes WHERE left(time, 10) <= $knownAt AND $knownAt < right(time, 10))
  MATCH (by)<-[:SUBJECT]-(claim:Claim|RetractedClaim {predicate: 'TARGETS'})-[:OBJECT]->(theme)
  WHERE any(time IN claim.knownTimes WHERE left(time, 10) <= $knownAt AND $knownAt < right(time, 10)) AND ($object IS NULL OR theme IN objects)
  RETURN DISTINCT claim, true AS derived
}
WITH subject, object, claim, derived, any(time IN claim.shownTimes WHERE left(time, 10) <= $knownAt AND $knownAt < right(time, 10)) AS shown
OPTIONAL MATCH (claim)-[:STATED_BY]->(source:Source|RetractedEntity)
WHERE source.kind = 'Source'
WITH subject, object, derived, claim, shown, source, head([place IN range(0, size($tiers) - 1) WHERE $tiers[place] = source.tier]) AS tier
ORDER BY derived, shown DESC, tier, claim.id
WITH subject, object, min(CASE WHEN derived THEN 1 ELSE 0 END) = 1 AS derived, collect(DISTINCT claim.id) AS ids,
  collect(DISTINCT CASE
    WHEN shown AND claim.predicate = $predicate AND coalesce(source.tier, '') <> 'MIRROR' AND NOT EXISTS { (source)-[:COPY_OF]->(:Source) } THEN source.id
  END) AS independent
RETURN subject {.id, .kind, .name, .nameZh, .nameEn} AS subject, object {.id, .kind, .name, .nameZh, .nameEn} AS object, $predicate AS predicate,
  derived, size(independent) AS independentSources, ids[..100] AS ids, size(ids) > 100 AS more
