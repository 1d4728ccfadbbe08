// Targets and observations that are counted in no metric, or in several. One that a curator has given up is counted in none any more.
MATCH (amount:Target|Observation)
WITH amount, COUNT { (amount)-[:IN_METRIC]->(:Metric) } AS metrics
WHERE metrics > 1 OR (metrics = 0 AND NOT EXISTS { (amount)<-[:SUBJECT]-(:Claim {predicate: 'IN_METRIC', shown: false}) })
WITH amount.id + ' is counted in ' + metrics + ' metrics' AS found
ORDER BY found
WITH collect(found) AS every
RETURN size(every) AS total, every[..20] AS broken
