// Measures that target any of $themes, of policies that apply in $place where one is named, in the order of their ids. Where a place is named they are looked
// for from whichever end has fewer neighbours: the themes, or the place.
CALL () {
  UNWIND $themes AS id
  MATCH (theme:Theme {id: id})
  RETURN collect(theme) AS themes, sum(COUNT { (theme)<-[:TARGETS]-() }) AS aims
}
OPTIONAL MATCH (place:Place {id: $place})
WITH themes, place, $place IS NULL OR aims <= COUNT { (place)<-[:APPLIES_IN]-() } AS fromThemes
CALL (themes, place, fromThemes) {
  WITH themes, place
  WHERE fromThemes
  UNWIND themes AS theme
  MATCH (theme)<-[:TARGETS]-(measure:Measure)
  WHERE $place IS NULL OR EXISTS { (measure)<-[:HAS_MEASURE]-(:Policy)-[:APPLIES_IN]->(place) }
  RETURN measure.id AS id
  UNION
  WITH themes, place
  WHERE NOT fromThemes
  MATCH (place)<-[:APPLIES_IN]-(:Policy)-[:HAS_MEASURE]->(measure:Measure)
  WHERE EXISTS {
    MATCH (measure)-[:TARGETS]->(theme)
    WHERE theme IN themes
  }
  RETURN measure.id AS id
}
WITH DISTINCT id
WHERE id > $after
RETURN id
ORDER BY id
LIMIT toInteger($limit)
