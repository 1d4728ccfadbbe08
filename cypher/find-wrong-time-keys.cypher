// Claims whose time key is not `<what>#<date>#<subject>#<what>#<object>`, or that have one and date nothing. $datings gives for each kind and predicate
// what is dated and the property that holds the date; `fields` is what is claimed, as JSON. Of an interval its end counts, or its known end.
MATCH (claim:Claim)-[:SUBJECT]->(subject:Entity)
WITH claim, subject, $datings[subject.kind][claim.predicate] AS dating
WITH claim, subject, dating, split(split(split(claim.fields, '"' + dating.property + '":"')[1], '"')[0], '/') AS ends
WITH claim, dating.what + '#' + CASE WHEN ends[1] <> '..' THEN ends[1] ELSE ends[0] END + '#' + subject.id + '#' + dating.what + '#'
  + coalesce(COLLECT {
    MATCH (claim)-[:OBJECT]->(object)
    RETURN object.id
    LIMIT 1
  }[0], '') AS wanted
WHERE coalesce(toStringOrNull(claim.timeKey), '') <> coalesce(wanted, '')
WITH claim.id + ' has "' + coalesce(toStringOrNull(claim.timeKey), '') + '", not "' + coalesce(wanted, '') + '"' AS found
ORDER BY found
WITH collect(found) AS every
RETURN size(every) AS total, every[..20] AS broken
