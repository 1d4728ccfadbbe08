// Entities whose sort key is not `<date>#<id>`; the first date known counts ($dateFields), of an interval its end, or its known end.
MATCH (entity:Entity)
WITH entity, coalesce(head([field IN coalesce($dateFields[entity.kind], []) WHERE entity[field] <> '' | toStringOrNull(entity[field])]), '') AS date
WITH entity, split(date, '/') AS ends
WITH entity, CASE WHEN size(ends) > 1 AND ends[1] <> '..' THEN ends[1] ELSE ends[0] END + '#' + entity.id AS wanted
WHERE NOT coalesce(entity.sortKey = wanted, false)
WITH entity.id + ' has "' + coalesce(toStringOrNull(entity.sortKey), '') + '", not "' + wanted + '"' AS found
ORDER BY found
WITH collect(found) AS every
RETURN size(every) AS total, every[..20] AS broken
