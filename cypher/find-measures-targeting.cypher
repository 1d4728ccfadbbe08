// Measures that target a theme or a narrower one, of policies that apply in a place where one is named;
// with $knownAt those whose claims were shown at the end of that day, as far as they are still there.
CALL () {
  MATCH (wanted:Theme {id: $theme})
  RETURN wanted
  UNION
  MATCH (wanted:Theme)
  WHERE wanted.formerIds IS NOT NULL AND $theme IN wanted.formerIds
  RETURN wanted
}
MATCH (theme:Theme)-[:BROADER*0..4]->(wanted)
WHERE $narrower OR theme = wanted
WITH DISTINCT theme, toString($knownAt) AS known
CALL (theme, known) {
  WITH theme
  WHERE known IS NULL
  MATCH (theme)<-[:TARGETS]-(node:Measure)
  WHERE $place IS NULL OR EXISTS {
    MATCH (node)<-[:HAS_MEASURE]-(:Policy)-[:APPLIES_IN]->(place:Place)
    WHERE place.id = $place OR $place IN place.formerIds
  }
  RETURN node
  UNION
  WITH theme, known
  WHERE known IS NOT NULL
  MATCH (theme)<-[:OBJECT]-(targets:Claim|RetractedClaim {predicate: 'TARGETS'})-[:SUBJECT]->(node:Measure)
  WHERE any(time IN targets.shownTimes WHERE left(time, 10) <= known AND known < right(time, 10))
    AND ($place IS NULL OR EXISTS {
      MATCH (node)<-[:OBJECT]-(has:Claim|RetractedClaim {predicate: 'HAS_MEASURE'})-[:SUBJECT]->(policy)
      MATCH (policy)<-[:SUBJECT]-(applies:Claim|RetractedClaim {predicate: 'APPLIES_IN'})-[:OBJECT]->(place:Place)
      WHERE any(time IN has.shownTimes WHERE left(time, 10) <= known AND known < right(time, 10))
        AND any(time IN applies.shownTimes WHERE left(time, 10) <= known AND known < right(time, 10))
        AND (place.id = $place OR $place IN place.formerIds)
    })
  RETURN node
}
WITH DISTINCT node
WHERE $after IS NULL OR node.id > $after
ORDER BY node.id
LIMIT toInteger($limit)
RETURN node
