// Claims of one question of which several values are shown; or none, although one is no mere view and not given up.
MATCH (claim:Claim)
WHERE claim.question IS NOT NULL
WITH claim.question AS question, collect(claim.id) AS claims,
  collect(DISTINCT CASE WHEN claim.shown THEN coalesce(claim.fields, claim.value, '') END) AS values,
  max(CASE WHEN claim.predicate STARTS WITH 'FIELD:' OR (claim.modality <> 'OPINION' AND claim.rank <> 'DEPRECATED') THEN 1 ELSE 0 END) AS due
WHERE size(values) > 1 OR size(values) < due
UNWIND claims[..3] AS claim
WITH claim + ' (' + size(values) + ' values are shown)' AS found
ORDER BY found
WITH collect(found) AS every
RETURN size(every) AS total, every[..20] AS broken
