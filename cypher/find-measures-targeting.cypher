// Measures that target a theme or a narrower one, of policies that apply in a place where one is named;
// with $knownAt those whose claims were shown at the end of that day, as far as they are still there, under whichever id.
// Where a place is named it is looked for from whichever end has fewer neighbours: the themes, or the place.
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
  RETURN coalesce(present, renamed) AS place
}
MATCH (theme:Theme)-[:BROADER*0..4]->(wanted)
WHERE $narrower OR theme = wanted
WITH DISTINCT theme, place
WITH place, collect(theme) AS themes, sum(COUNT { (theme)<-[:TARGETS]-() }) AS aims, toString($knownAt) AS known
WITH place, themes, known, $place IS NULL OR aims <= COUNT { (place)<-[:APPLIES_IN]-() } AS fromThemes, CASE
  WHEN known IS NULL THEN []
  ELSE COLLECT {
    UNWIND themes AS theme
    MATCH (named:RetractedEntity)
    WHERE named.id IN theme.formerIds
    RETURN named
  }
END AS renamedThemes
CALL (place, themes, known, fromThemes, renamedThemes) {
  WITH place, themes
  WHERE known IS NULL AND fromThemes
  UNWIND themes AS theme
  MATCH (theme)<-[:TARGETS]-(node:Measure)
  WHERE $place IS NULL OR EXISTS { (node)<-[:HAS_MEASURE]-(:Policy)-[:APPLIES_IN]->(place) }
  RETURN node
  UNION
  WITH place, themes
  WHERE known IS NULL AND NOT fromThemes
  MATCH (place)<-[:APPLIES_IN]-(:Policy)-[:HAS_MEASURE]->(node:Measure)
  WHERE EXISTS {
    MATCH (node)-[:TARGETS]->(theme)
    WHERE theme IN themes
  }
  RETURN node
  UNION
  CALL (place, themes, known, fromThemes, renamedThemes) {
    WITH place, themes, known, renamedThemes
    WHERE known IS NOT NULL AND fromThemes
    UNWIND themes + renamedThemes AS named
    MATCH (named)<-[:OBJECT]-(targets:Claim|RetractedClaim {predicate: 'TARGETS'})-[:SUBJECT]->(by)
    WHERE any(time IN targets.shownTimes WHERE left(time, 10) <= known AND known < right(time, 10))
      AND ($place IS NULL OR EXISTS {
        MATCH (by)<-[:OBJECT]-(has:Claim|RetractedClaim {predicate: 'HAS_MEASURE'})-[:SUBJECT]->(policy)
        MATCH (policy)<-[:SUBJECT]-(applies:Claim|RetractedClaim {predicate: 'APPLIES_IN'})-[:OBJECT]->(there)
        WHERE any(time IN has.shownTimes WHERE left(time, 10) <= known AND known < right(time, 10))
          AND any(time IN applies.shownTimes WHERE left(time, 10) <= known AND known < right(time, 10))
          AND there.id IN [place.id] + coalesce(place.formerIds, [])
      })
    RETURN by
    UNION
    WITH place, themes, known, renamedThemes
    WHERE known IS NOT NULL AND NOT fromThemes
    CALL (place) {
      RETURN place AS there
      UNION
      MATCH (there:RetractedEntity)
      WHERE there.id IN place.formerIds
      RETURN there
    }
    MATCH (there)<-[:OBJECT]-(applies:Claim|RetractedClaim {predicate: 'APPLIES_IN'})-[:SUBJECT]->(policy)
    WHERE any(time IN applies.shownTimes WHERE left(time, 10) <= known AND known < right(time, 10))
    MATCH (policy)<-[:SUBJECT]-(has:Claim|RetractedClaim {predicate: 'HAS_MEASURE'})-[:OBJECT]->(by)
    WHERE any(time IN has.shownTimes WHERE left(time, 10) <= known AND known < right(time, 10))
    MATCH (by)<-[:SUBJECT]-(targets:Claim|RetractedClaim {predicate: 'TARGETS'})-[:OBJECT]->(named)
    WHERE any(time IN targets.shownTimes WHERE left(time, 10) <= known AND known < right(time, 10))
      AND named IN themes + renamedThemes
    RETURN by
  }
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
