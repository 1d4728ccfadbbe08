// Relationships between kinds that their type does not join ($ends). What is retracted keeps its kind.
MATCH (from)-[link]->(to)
WITH from, link, to, [end IN [from, to] | CASE
  WHEN end:RetractedEntity THEN end.kind
  ELSE replace(head([label IN labels(end) WHERE label IN $kinds]), 'Retracted', '')
END] AS kinds
WHERE NOT coalesce(kinds[0] + ' ' + kinds[1] IN $ends[type(link)], false)
WITH coalesce(toStringOrNull(from.id), '?') + ' ' + type(link) + ' ' + coalesce(toStringOrNull(to.id), '?')
  + ' (' + coalesce(kinds[0], '?') + ', ' + coalesce(kinds[1], '?') + ')' AS found
ORDER BY found
WITH collect(found) AS every
RETURN size(every) AS total, every[..20] AS broken
