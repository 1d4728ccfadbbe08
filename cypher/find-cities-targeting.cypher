// Cities that target a theme. Without a day, and without districts, the derived relationship answers in one step;
// otherwise the way through measures and policies is walked; with $knownAt through the claims that were shown at the end of that day,
// also of what was renamed since.
// Of a date less exact than a day, and of an interval, only what holds for all of its days counts; `before` and `after` are the days
// around `day`. An open end ('..') sorts before every year, so that an unknown expiry or replacement leaves a policy out.
CALL () {
  MATCH (wanted:Theme {id: $theme})
  RETURN wanted
  UNION
  MATCH (wanted:Entity)
  WHERE wanted.formerIds IS NOT NULL AND $theme IN wanted.formerIds AND wanted:Theme
  RETURN wanted
}
MATCH (theme:Theme)-[:BROADER*0..4]->(wanted)
WHERE $narrower OR theme = wanted
WITH collect(DISTINCT theme) AS themes, toString($onDate) AS day, toString($knownAt) AS known,
  toString($onDate - duration({days: 1})) AS before, toString($onDate + duration({days: 1})) AS after
CALL (themes, day, before, after, known) {
  UNWIND themes AS theme
  WITH theme
  WHERE day IS NULL AND known IS NULL AND NOT $includeDistricts
  MATCH (theme)<-[:TARGETS]-(node:City)
  RETURN node
  UNION
  CALL (themes, day, known) {
    UNWIND themes AS theme
    WITH theme
    WHERE known IS NULL AND (day IS NOT NULL OR $includeDistricts)
    MATCH (theme)<-[:TARGETS]-(by:Policy|Measure)<-[:HAS_MEASURE*0..1]-(policy:Policy)
    MATCH (policy)-[:APPLIES_IN]->(place:Place)
    RETURN place, policy.policyType AS type, coalesce(policy.effectiveOn, policy.publishedOn, policy.issuedOn) AS start, policy.expiresOn AS expiry,
      COLLECT {
        MATCH (policy)<-[:REPLACES]-(newer:Policy)
        WHERE newer.policyType <> 'DRAFT_FOR_COMMENT'
        RETURN coalesce(newer.effectiveOn, newer.publishedOn, newer.issuedOn, '..')
      } AS replaced
    UNION
    UNWIND themes AS theme
    WITH theme, known
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
    CALL (by, known) {
      WITH by
      WHERE by.kind = 'Policy'
      RETURN by AS policy
      UNION
      MATCH (by)<-[:OBJECT]-(has:Claim|RetractedClaim {predicate: 'HAS_MEASURE'})-[:SUBJECT]->(policy)
      WHERE any(time IN has.shownTimes WHERE left(time, 10) <= known AND known < right(time, 10))
      RETURN policy
    }
    WITH DISTINCT policy, known
    MATCH (policy)<-[:SUBJECT]-(applies:Claim|RetractedClaim {predicate: 'APPLIES_IN'})-[:OBJECT]->(there)
    WHERE any(time IN applies.shownTimes WHERE left(time, 10) <= known AND known < right(time, 10))
    CALL (there) {
      WITH there
      WHERE there:Place
      RETURN there AS place
      UNION
      MATCH (place:Entity)
      WHERE there:RetractedEntity AND place.formerIds IS NOT NULL AND there.id IN place.formerIds
      RETURN place
    }
    WITH policy, place, known, COLLECT {
      MATCH (policy)<-[:SUBJECT]-(stated:Claim|RetractedClaim)
      WHERE stated.predicate STARTS WITH 'FIELD:' AND any(time IN stated.shownTimes WHERE left(time, 10) <= known AND known < right(time, 10))
      RETURN [stated.predicate, stated.value]
    } AS fields
    RETURN place, head([field IN fields WHERE field[0] = 'FIELD:policyType' | field[1]]) AS type,
      coalesce(
        head([field IN fields WHERE field[0] = 'FIELD:effectiveOn' | field[1]]),
        head([field IN fields WHERE field[0] = 'FIELD:publishedOn' | field[1]]),
        head([field IN fields WHERE field[0] = 'FIELD:issuedOn' | field[1]])
      ) AS start, head([field IN fields WHERE field[0] = 'FIELD:expiresOn' | field[1]]) AS expiry,
      COLLECT {
        MATCH (policy)<-[:OBJECT]-(replaces:Claim|RetractedClaim {predicate: 'REPLACES'})-[:SUBJECT]->(newer)
        WHERE any(time IN replaces.shownTimes WHERE left(time, 10) <= known AND known < right(time, 10))
          AND coalesce(newer.policyType, '') <> 'DRAFT_FOR_COMMENT'
        RETURN coalesce(newer.effectiveOn, newer.publishedOn, newer.issuedOn, '..')
      } AS replaced
  }
  WITH place, type, split(start, '/')[-1] AS start, split(expiry, '/')[0] AS expiry, [date IN replaced | split(date, '/')[0]] AS replaced, day, before, after
  WHERE coalesce(type, '') <> 'DRAFT_FOR_COMMENT' AND (day IS NULL OR (
    start <> '..' AND left(after, size(start)) > start
    AND (expiry IS NULL OR left(before, size(expiry)) < expiry)
    AND NOT any(date IN replaced WHERE left(day, size(date)) >= date)
  ))
  MATCH (place)-[:PART_OF*0..1]->(node:City)
  WHERE node = place OR ($includeDistricts AND place:Region)
  RETURN node
}
WITH DISTINCT node
WHERE $after IS NULL OR node.id > $after
ORDER BY node.id
LIMIT toInteger($limit)
RETURN node
