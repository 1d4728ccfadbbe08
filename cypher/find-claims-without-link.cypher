// Claims of a link that is shown, and no relationship says so. Claims that answer one question share one.
MATCH (subject:Entity)<-[:SUBJECT]-(claim:Claim)-[:OBJECT]->(object:Entity)
WHERE claim.shown AND NOT EXISTS {
  MATCH (subject)-[link]->(object)
  WHERE type(link) = claim.predicate
  MATCH (:Claim {id: link.claimId, question: claim.question})
}
WITH claim.id + ' (' + subject.id + ' ' + claim.predicate + ' ' + object.id + ')' AS found
ORDER BY found
WITH collect(found) AS every
RETURN size(every) AS total, every[..20] AS broken
