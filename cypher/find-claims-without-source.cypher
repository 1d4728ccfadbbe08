// Claims that no source states.
MATCH (claim:Claim)
WHERE NOT EXISTS { (claim)-[:STATED_BY]->(:Source) }
RETURN claim.id AS found
ORDER BY found
LIMIT 20
