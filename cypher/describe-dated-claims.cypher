// Entries of the timeline by their time keys, as shown at the end of $day: the ends, what is claimed as JSON, how it is meant, the tiers of the sources, and
// the first 20 claims.
UNWIND $keys AS key
MATCH (claim:Claim|RetractedClaim)
WHERE claim.timeKey = key AND any(time IN claim.shownTimes WHERE left(time, 10) <= $day AND $day < right(time, 10))
MATCH (claim)-[:SUBJECT]->(subject)
OPTIONAL MATCH (claim)-[:OBJECT]->(object)
OPTIONAL MATCH (claim)-[:STATED_BY]->(source)
WHERE source.kind = 'Source'
WITH key, claim, subject, object, source
ORDER BY key, claim.id
WITH key, collect(DISTINCT claim.id)[..20] AS claimIds, collect(claim.fields)[0] AS fields, collect(claim.modality)[0] AS modality,
  collect(DISTINCT source.tier) AS tiers, collect(subject {.id, .kind})[0] AS subject, collect(object {.id, .kind})[0] AS object
RETURN key, claimIds, fields, modality, tiers, subject, object
ORDER BY key
