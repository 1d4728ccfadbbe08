// Claims of a field that have an object; claims of a link without exactly one, or whose object is of a kind that the predicate does not allow ($ends).
MATCH (claim:Claim)
OPTIONAL MATCH (claim)-[:SUBJECT]->(subject:Entity)
OPTIONAL MATCH (claim)-[:OBJECT]->(object:Entity)
WITH claim, collect(subject.kind + ' ' + object.kind) AS ends, COUNT { (claim)-[:OBJECT]->() } AS objects
WHERE CASE
  WHEN claim.predicate STARTS WITH 'FIELD:' THEN objects > 0
  ELSE objects <> 1 OR size(ends) <> 1 OR NOT coalesce(ends[0] IN $ends[claim.predicate], false)
END
WITH claim.id + ' (' + coalesce(toStringOrNull(claim.predicate), '') + ', ' + objects + ' objects)' AS found
ORDER BY found
WITH collect(found) AS every
RETURN size(every) AS total, every[..20] AS broken
