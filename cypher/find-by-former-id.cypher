// Entities by ids that they had before, otherwise as find-by-id; with $past also what is gone.
UNWIND $ids AS asked
OPTIONAL MATCH (renamed:Entity)
WHERE renamed.formerIds IS NOT NULL AND asked IN renamed.formerIds
OPTIONAL MATCH (gone:RetractedEntity {id: asked})
WHERE $past
WITH DISTINCT asked, coalesce(renamed, gone) AS entity
WHERE entity IS NOT NULL
RETURN asked, entity.id AS id, entity.kind AS kind,
  [entity.id] + CASE WHEN $past THEN coalesce(entity.formerIds, []) ELSE [] END AS ids
ORDER BY asked
