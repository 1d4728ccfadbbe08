// Measures that target a theme or a narrower one, of policies that apply in a place where one is named;
// with $knownAt those whose claims were shown at the end of that day, as far as they are still there, under whichever id.
CALL () {
  MATCH (wanted:Theme {id: $theme})
  RETURN wanted
  UNION
  MATCH (wanted:Entity)
  WHERE wanted.formerIds IS NOT NULL AND $theme IN wanted.formerIds AND wanted:Theme
  RETURN wanted
}
CALL (wanted) {
  OPTIONAL MATCH (present:Place {id: $place})
  OPTIONAL MATCH (renamed:Entity)
  WHERE present IS NULL AND renamed.formerIds IS NOT NULL AND $place IN renamed.formerIds
  WITH coalesce(present, renamed) AS place
  RETURN [place.id] + coalesce(place.formerIds, []) AS places
}
MATCH (theme:Theme)-[:BROADER*0..4]->(wanted)
WHERE $narrower OR theme = wanted
WITH DISTINCT theme, places, toString($knownAt) AS known
CALL (theme, places, known) {
  WITH theme, places
  WHERE known IS NULL
  MATCH (theme)<-[:TARGETS]-(node:Measure)
  WHERE $place IS NULL OR EXISTS {
    MATCH (node)<-[:HAS_MEASURE]-(:Policy)-[:APPLIES_IN]->(place:Place)
    WHERE place.id IN places
  }
  RETURN node
  UNION
  WITH theme, places, known
  WHERE known IS NOT NULL
  CALL (theme) {
    RETURN theme AS named
    UNION
    MATCH (named:RetractedEntity)
    WHERE named.id IN theme.formerIds
    RETURN named
  }
  MATCH (named)<-[:OBJECT]-(targets:Claim|RetractedClaim {predicate: 'TARGETS'})-[:SUBJECT]->(by)
  WHERE any(time IN targets.shownTimes WHERE left(time, 10) <= known AND known < right(time, 10))
    AND ($place IS NULL OR EXISTS {
      MATCH (by)<-[:OBJECT]-(has:Claim|RetractedClaim {predicate: 'HAS_MEASURE'})-[:SUBJECT]->(policy)
      MATCH (policy)<-[:SUBJECT]-(applies:Claim|RetractedClaim {predicate: 'APPLIES_IN'})-[:OBJECT]->(place)
      WHERE any(time IN has.shownTimes WHERE left(time, 10) <= known AND known < right(time, 10))
        AND any(time IN applies.shownTimes WHERE left(time, 10) <= known AND known < right(time, 10))
        AND place.id IN places
    })
  CALL (by) {
    WITH by
    WHERE by:Measure
    RETURN by AS node
    UNION
    MATCH (node:Entity)
    WHERE by:RetractedEntity AND node.formerIds IS NOT NULL AND by.id IN node.formerIds AND node:Measure
    RETURN node
  }
  RETURN node
}
WITH DISTINCT node
WHERE $after IS NULL OR node.id > $after
ORDER BY node.id
LIMIT toInteger($limit)
RETURN node
