// Ids that mean two things, and nodes without one. A former id is nobody's present id, and nobody else's former id; what is retracted may have it.
MATCH (node)
UNWIND [{id: coalesce(node.id, elementId(node)), former: false}] + [id IN CASE WHEN valueType(node.formerIds) STARTS WITH 'LIST' THEN node.formerIds ELSE [] END | {id: id, former: true}] AS given
WITH given.id AS id,
  sum(CASE WHEN given.former THEN 0 ELSE 1 END) AS present,
  sum(CASE WHEN given.former OR any(label IN labels(node) WHERE label STARTS WITH 'Retracted') THEN 0 ELSE 1 END) AS live,
  sum(CASE WHEN given.former THEN 1 ELSE 0 END) AS former,
  max(CASE WHEN node.id IS NULL THEN 1 ELSE 0 END) AS without
WHERE present > 1 OR former > 1 OR (live > 0 AND former > 0) OR without = 1
WITH toStringOrNull(id) AS found
ORDER BY found
WITH collect(found) AS every
RETURN size(every) AS total, every[..20] AS broken
