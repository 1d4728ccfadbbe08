// Derived relationships that do not follow from direct ones, that are missing, or whose numbers are others.
CALL () {
  MATCH (place:Place)<-[:APPLIES_IN]-(policy:Policy)
  WHERE coalesce(policy.policyType <> 'DRAFT_FOR_COMMENT', true)
  MATCH (policy)-[:HAS_MEASURE*0..1]->(by:Policy|Measure)-[:TARGETS]->(theme:Theme)
  WITH place.id AS from, theme.id AS to, count(DISTINCT policy) AS policies, count(DISTINCT CASE WHEN by:Measure THEN by END) AS measures,
    min(CASE WHEN policy.sortKey STARTS WITH '#' THEN null ELSE split(toStringOrNull(policy.sortKey), '#')[0] END) AS firstOn
  RETURN from, to, measures + ' measures of ' + policies + ' policies since ' + coalesce(firstOn, '?') AS wanted, null AS stored
  UNION ALL
  MATCH (from:Entity|RetractedEntity)-[link]->(to:Entity|RetractedEntity)
  WHERE link.derived IS NOT NULL
  RETURN from.id AS from, to.id AS to, null AS wanted, CASE
    WHEN type(link) = 'TARGETS' AND link.derived = true
    THEN coalesce(toStringOrNull(link.measures), '?') + ' measures of ' + coalesce(toStringOrNull(link.policies), '?')
      + ' policies since ' + coalesce(toStringOrNull(link.firstOn), '?')
    ELSE type(link)
  END AS stored
}
WITH from, to, collect(wanted) AS wanted, collect(stored) AS stored
WHERE wanted <> stored
WITH from + ' TARGETS ' + to + ': ' + coalesce(stored[0], 'missing') + CASE WHEN size(stored) > 1 THEN ' (' + size(stored) + ' times)' ELSE '' END
  + ', and it follows: ' + coalesce(wanted[0], 'nothing') AS found
ORDER BY found
WITH collect(found) AS every
RETURN size(every) AS total, every[..20] AS broken
