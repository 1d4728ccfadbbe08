// Relationships of which several answer one question.
MATCH (from:Entity)-[link]->(to:Entity)
WHERE link.claimId IS NOT NULL
MATCH (claim:Claim {id: link.claimId})
WITH claim.question AS question, from, to, type(link) AS type, count(link) AS links
WHERE links > 1
WITH from.id + ' ' + type + ' ' + to.id + ' is drawn ' + links + ' times' AS found
ORDER BY found
WITH collect(found) AS every
RETURN size(every) AS total, every[..20] AS broken
