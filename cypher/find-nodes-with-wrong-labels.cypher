// Nodes whose labels are not those of their kind ($labels), or that no import has made.
MATCH (node)
WITH node, labels(node) AS labels, coalesce($labels[toStringOrNull(node.kind)], []) AS wanted
WHERE NOT CASE
  WHEN labels = ['RetractedEntity'] THEN wanted <> []
  WHEN node.kind IS NULL THEN size(labels) = 1 AND labels[0] IN $records
  ELSE size(labels) = size(wanted) AND all(label IN labels WHERE label IN wanted)
END
WITH coalesce(toStringOrNull(node.id), elementId(node)) + ' is ' + reduce(text = '', label IN labels | text + ':' + label)
  + coalesce(' of kind ' + toStringOrNull(node.kind), '') AS found
ORDER BY found
WITH collect(found) AS every
RETURN size(every) AS total, every[..20] AS broken
