// The same as find-single-sourced, of some subjects ($ids), or of one source ($source, which then has to state them), or both; `total` is how many there are,
// those before the page too (told by a row without a key where the page is empty). At most as much is read as is claimed about the subjects, or by the source.
CALL () {
  UNWIND $ids AS id
  MATCH (:Entity {id: id})<-[:SUBJECT]-(claim:Claim)
  WHERE claim.soleKey IS NOT NULL
  RETURN claim
  UNION
  MATCH (source:Source {id: $source})
  WHERE $ids IS NULL
  MATCH (source)<-[:STATED_BY]-(claim:Claim)
  WHERE claim.soleKey IS NOT NULL
  RETURN claim
}
WITH claim, claim.soleKey AS key
WHERE any(range IN $ranges WHERE range.after < key AND key < range.before)
  AND ($source IS NULL OR EXISTS { (claim)-[:STATED_BY]->(:Source {id: $source}) })
WITH DISTINCT key
WITH key, substring(key, size(split(key, '#')[0]) + 1) AS place
ORDER BY place
WITH collect({key: key, place: place}) AS every
WITH size(every) AS total, [one IN every WHERE $after IS NULL OR one.place > $after][..toInteger($limit)] AS page
UNWIND CASE size(page) WHEN 0 THEN [null] ELSE page END AS one
RETURN total, one.key AS key, one.place AS place
ORDER BY place
