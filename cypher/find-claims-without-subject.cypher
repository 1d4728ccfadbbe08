// Claims that are about nothing.
MATCH (claim:Claim)
WHERE NOT EXISTS { (claim)-[:SUBJECT]->(:Entity) }
RETURN claim.id AS found
ORDER BY found
LIMIT 20
