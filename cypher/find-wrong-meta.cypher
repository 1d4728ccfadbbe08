// More or less than one node with the version of the data (an empty database has none), or one that lacks it, or is locked still.
OPTIONAL MATCH (meta:Meta)
WITH collect(meta) AS metas
UNWIND CASE
  WHEN size(metas) = 1 THEN [meta IN metas
    WHERE NOT coalesce(meta.id = 'graph' AND meta.dataVersion IS NOT NULL AND meta.importedOn IS NOT NULL AND meta.locked IS NULL, false) |
    coalesce(meta.id, 'the node Meta') + ' is incomplete']
  WHEN size(metas) = 0 AND NOT EXISTS { (:Entity) } THEN []
  ELSE [size(metas) + ' nodes Meta']
END AS found
WITH found
ORDER BY found
WITH collect(found) AS every
RETURN size(every) AS total, every[..20] AS broken
