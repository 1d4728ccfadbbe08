// Cities that target a theme. Without a day, and without districts, the derived relationship answers in one step;
// otherwise the way through measures and policies is walked.
// Of a date less exact than a day, and of an interval, only what holds for all of its days counts; `before` and `after` are the days
// around `day`. An open end ('..') sorts before every year, so that an unknown expiry or replacement leaves a policy out.
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
WITH collect(DISTINCT theme) AS themes, toString($onDate) AS day,
  toString($onDate - duration({days: 1})) AS before, toString($onDate + duration({days: 1})) AS after
CALL (themes, day, before, after) {
  UNWIND themes AS theme
  WITH theme
  WHERE day IS NULL AND NOT $includeDistricts
  MATCH (theme)<-[:TARGETS]-(node:City)
  RETURN node
  UNION
  UNWIND themes AS theme
  WITH theme
  WHERE day IS NOT NULL OR $includeDistricts
  MATCH (theme)<-[:TARGETS]-(by:Policy|Measure)<-[:HAS_MEASURE*0..1]-(policy:Policy)
  WITH DISTINCT policy, split(coalesce(policy.effectiveOn, policy.publishedOn, policy.issuedOn), '/')[-1] AS start, split(policy.expiresOn, '/')[0] AS expiry
  WHERE policy.policyType <> 'DRAFT_FOR_COMMENT' AND (day IS NULL OR (
    start <> '..' AND left(after, size(start)) > start
    AND (expiry IS NULL OR left(before, size(expiry)) < expiry)
    AND NOT EXISTS {
      MATCH (policy)<-[:REPLACES]-(newer:Policy)
      WHERE newer.policyType <> 'DRAFT_FOR_COMMENT'
      WITH split(coalesce(newer.effectiveOn, newer.publishedOn, newer.issuedOn), '/')[0] AS newerStart
      WHERE newerStart IS NULL OR left(day, size(newerStart)) >= newerStart
    }
  ))
  MATCH (policy)-[:APPLIES_IN]->(place:Place)
  MATCH (place)-[:PART_OF*0..1]->(node:City)
  WHERE node = place OR ($includeDistricts AND place:Region)
  RETURN node
}
WITH DISTINCT node
WHERE $after IS NULL OR node.id > $after
ORDER BY node.id
LIMIT toInteger($limit)
RETURN node
