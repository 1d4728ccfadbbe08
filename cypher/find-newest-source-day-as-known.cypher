// The same as find-newest-source-day, by the sources known at the end of $knownAt.
MATCH (claim:Claim|RetractedClaim)
WHERE claim.predicate = 'FIELD:publishedOn' AND any(time IN claim.shownTimes WHERE left(time, 10) <= $knownAt AND $knownAt < right(time, 10))
MATCH (claim)-[:SUBJECT]->(source)
WHERE source.kind = 'Source'
WITH split(claim.value, '/')[-1] AS day
WHERE size(day) = 10
RETURN max(day) AS day
