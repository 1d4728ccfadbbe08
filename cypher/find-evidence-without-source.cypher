// Evidence that stands in no source.
MATCH (evidence:Evidence)
WHERE NOT EXISTS { (evidence)-[:IN]->(:Source) }
RETURN evidence.id AS found
ORDER BY found
LIMIT 20
