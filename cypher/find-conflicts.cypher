// Where claims contradict one another, as known at the end of $day: claims of one question, and amounts of targets or observations that are two values
// of one thing. Only about a policy or a place where one is named: about itself, what stands in its policies, what was observed there. Then it begins with
// what that is; an amount whose rival is gone since is found by the retracted claims of that one.
CALL () {
  UNWIND CASE WHEN coalesce($policy, $place) IS NULL THEN [true] ELSE [] END AS marks
  MATCH (marked:Claim|RetractedClaim)
  WHERE marked.contested = marks
  RETURN marked
  UNION
  UNWIND CASE WHEN coalesce($policy, $place) IS NULL THEN [true] ELSE [] END AS marks
  MATCH (marked:Claim|RetractedClaim)
  WHERE marked.rivals IS NOT NULL
  RETURN marked
  UNION
  CALL () {
    UNWIND [$policy, $place] AS id
    MATCH (subject:Entity|RetractedEntity)
    WHERE subject.id = id
    RETURN subject
    UNION
    MATCH (:Policy {id: $policy})-[:HAS_MEASURE|SETS]->(subject)
    RETURN subject
    UNION
    MATCH (:Place {id: $place})<-[:FOR|APPLIES_IN]-(subject)
    RETURN subject
    UNION
    MATCH (:Place {id: $place})<-[:APPLIES_IN]-(:Policy)-[:HAS_MEASURE|SETS]->(subject)
    RETURN subject
  }
  CALL (subject) {
    MATCH (subject)<-[:SUBJECT]-(marked:Claim|RetractedClaim)
    WHERE marked.contested = true OR marked.rivals IS NOT NULL
    RETURN marked
    UNION
    MATCH (marked:RetractedClaim)
    WHERE marked.rivals IS NOT NULL AND subject.id IN marked.rivals
    RETURN marked
  }
  RETURN DISTINCT marked
}
WITH marked
CALL (marked) {
  WITH marked
  WHERE marked.contested = true AND any(time IN marked.knownTimes WHERE left(time, 10) <= $day AND $day < right(time, 10))
  RETURN 'FACT' AS kind, [marked.question] AS matter
  UNION
  WITH marked
  WHERE marked.rivals IS NOT NULL AND any(time IN marked.shownTimes WHERE left(time, 10) <= $day AND $day < right(time, 10))
  RETURN 'AMOUNT' AS kind, marked.rivals AS matter
}
WITH DISTINCT kind, matter
CALL (kind, matter) {
  WITH kind, matter
  WHERE kind = 'FACT'
  MATCH (claim:Claim|RetractedClaim)
  WHERE claim.question = matter[0] AND claim.modality <> 'OPINION' AND any(time IN claim.knownTimes WHERE left(time, 10) <= $day AND $day < right(time, 10))
  RETURN claim
  UNION
  WITH kind, matter
  WHERE kind = 'AMOUNT'
  UNWIND matter AS id
  MATCH (rival:Entity|RetractedEntity)
  WHERE rival.id = id
  MATCH (rival)<-[:SUBJECT]-(claim:Claim|RetractedClaim {predicate: 'FIELD:amount'})
  WHERE any(time IN claim.shownTimes WHERE left(time, 10) <= $day AND $day < right(time, 10))
  RETURN claim
}
MATCH (claim)-[:SUBJECT]->(subject)
WITH kind, matter, claim, subject,
  ($policy IS NULL OR subject.id = $policy OR EXISTS { (subject)<-[:HAS_MEASURE|SETS]-(:Policy {id: $policy}) })
  AND ($place IS NULL OR subject.id = $place
    OR EXISTS { (subject)-[:FOR|APPLIES_IN]->(:Place {id: $place}) }
    OR EXISTS { (subject)<-[:HAS_MEASURE|SETS]-(:Policy)-[:APPLIES_IN]->(:Place {id: $place}) }) AS asked
WITH kind, matter, claim.predicate AS predicate, min(subject.id) AS first, collect(DISTINCT claim.id) AS claims,
  count(DISTINCT [claim.value, claim.qualifiers, claim.modality = 'DENIED']) AS values, count(DISTINCT subject) AS subjects,
  max(CASE WHEN asked THEN 1 ELSE 0 END) AS asked
WITH kind, claims, first + ' ' + predicate + CASE kind WHEN 'FACT' THEN ' ' + matter[0] ELSE '' END AS id, CASE kind WHEN 'FACT' THEN values ELSE subjects END AS values, asked
WHERE asked = 1 AND values > 1
WITH kind, claims, id
WHERE $after IS NULL OR id > $after
RETURN kind, id, claims
ORDER BY id
LIMIT $limit
