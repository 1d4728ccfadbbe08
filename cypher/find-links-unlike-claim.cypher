// Direct relationships whose claim is not shown, or has other ends, another type or other properties.
MATCH (from:Entity)-[link]->(to:Entity)
WHERE link.derived IS NULL
MATCH (claim:Claim {id: link.claimId})
WITH from, link, to, claim, [] + coalesce(claim.qualifiers, []) AS stated,
  [name IN keys(link) WHERE NOT name IN ['claimId', 'contentHash'] | name + '=' + coalesce(toStringOrNull(link[name]), '')] AS carried
WHERE NOT coalesce(claim.shown, false) OR claim.predicate <> type(link)
  OR NOT EXISTS { (from)<-[:SUBJECT]-(claim)-[:OBJECT]->(to) }
  OR size(carried) <> size(stated) OR any(property IN carried WHERE NOT property IN stated)
WITH from.id + ' ' + type(link) + ' ' + to.id + ' is not what claim ' + claim.id + ' states' AS found
ORDER BY found
WITH collect(found) AS every
RETURN size(every) AS total, every[..20] AS broken
