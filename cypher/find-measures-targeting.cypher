// Measures that target a theme or a narrower one, of policies that apply in a place where one is named.
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
WITH DISTINCT theme
MATCH (theme)<-[:TARGETS]-(node:Measure)
WHERE $place IS NULL OR EXISTS {
  MATCH (node)<-[:HAS_MEASURE]-(:Policy)-[:APPLIES_IN]->(place:Place)
  WHERE place.id = $place OR $place IN place.formerIds
}
WITH DISTINCT node
WHERE $after IS NULL OR node.id > $after
ORDER BY node.id
LIMIT toInteger($limit)
RETURN node
