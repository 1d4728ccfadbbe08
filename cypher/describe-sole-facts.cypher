// Facts that rest on one source by their sole keys: whether a source that repeats no other states it (1 or 0), and the first 20 claims, its own before those of
// reposts.
UNWIND $keys AS key
MATCH (claim:Claim {soleKey: key})-[:STATED_BY]->(source:Source)
WITH key, claim, CASE WHEN source.tier <> 'MIRROR' AND NOT EXISTS { (source)-[:COPY_OF]->(:Source) } THEN 1 ELSE 0 END AS independent
ORDER BY key, independent DESC, claim.id
RETURN key, max(independent) AS independentSources, collect(claim.id)[..20] AS claimIds
ORDER BY key
