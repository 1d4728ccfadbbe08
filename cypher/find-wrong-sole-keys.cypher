// Claims whose sole key is not the one that follows: those shown of a fact that at most one independent source states have one, except what is said of
// sources, by the curators ($ownVoice), and what is ours all the same ($ours, as `<kind> <predicate>`). It begins with the nearest tier ($tiers, nearest first) of the fact's sources.
MATCH (claim:Claim)-[:SUBJECT]->(subject:Entity)
WITH claim, subject, COLLECT {
  MATCH (claim)-[:STATED_BY]->(source:Source)
  RETURN source {.id, .tier, copy: EXISTS { (source)-[:COPY_OF]->(:Source) }}
  LIMIT 1
}[0] AS source, COLLECT {
  MATCH (claim)-[:OBJECT]->(object)
  RETURN object.id
  LIMIT 1
}[0] AS object
WITH claim.question AS question, claim.predicate AS predicate, subject, object, collect({id: claim.id, key: claim.soleKey, shown: claim.shown, source: source}) AS claims
WITH question, predicate, subject, object, claims, [claim IN claims WHERE claim.shown | claim.source] AS sources
WITH question, predicate, subject, object, claims, sources, head([tier IN $tiers WHERE any(source IN sources WHERE source.tier = tier)]) AS tier,
  reduce(ids = [], source IN sources | CASE
    WHEN source.tier = $tiers[-1] OR source.copy OR source.id IN ids THEN ids
    ELSE ids + [source.id]
  END) AS independent
UNWIND claims AS claim
WITH claim, CASE
  WHEN claim.shown AND subject.kind <> 'Source' AND NOT subject.kind + ' ' + predicate IN $ours AND size(independent) < 2 AND none(source IN sources WHERE source.id = $ownVoice)
  THEN coalesce(tier, '') + '#' + subject.kind + '#' + subject.id + '#' + predicate + '#' + coalesce(object, '') + '#' + question
  ELSE ''
END AS wanted
WHERE coalesce(toStringOrNull(claim.key), '') <> wanted
WITH claim.id + ' has "' + coalesce(toStringOrNull(claim.key), '') + '", not "' + wanted + '"' AS found
ORDER BY found
WITH collect(found) AS every
RETURN size(every) AS total, every[..20] AS broken
