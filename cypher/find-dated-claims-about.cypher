// The same as find-dated-claims, of some subjects ($ids): at most as much is read as is claimed about them.
UNWIND $ids AS id
CALL (id) {
  MATCH (subject:Entity {id: id})
  RETURN subject
  UNION
  MATCH (subject:RetractedEntity {id: id})
  RETURN subject
}
MATCH (subject)<-[:SUBJECT]-(claim:Claim|RetractedClaim)
WHERE claim.timeKey IS NOT NULL AND any(range IN $ranges WHERE range.after < claim.timeKey AND claim.timeKey < range.before)
  AND any(time IN claim.shownTimes WHERE left(time, 10) <= $day AND $day < right(time, 10))
WITH DISTINCT claim.timeKey AS key
WITH key, substring(key, size(split(key, '#')[0]) + 1) AS place
RETURN key, place
ORDER BY place
LIMIT toInteger($limit)
