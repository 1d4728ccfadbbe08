// Entities by their ids or ids they had before. Of the past ($past) also those that are gone, and the ids under which facts then stood.
UNWIND $ids AS asked
OPTIONAL MATCH (present:Entity {id: asked})
OPTIONAL MATCH (renamed:Entity)
WHERE present IS NULL AND renamed.formerIds IS NOT NULL AND asked IN renamed.formerIds
OPTIONAL MATCH (gone:RetractedEntity {id: asked})
WHERE $past
WITH DISTINCT asked, coalesce(present, renamed, gone) AS entity
WHERE entity IS NOT NULL
RETURN asked, entity.id AS id, entity.kind AS kind,
  [entity.id] + CASE WHEN $past THEN coalesce(entity.formerIds, []) ELSE [] END AS ids
ORDER BY asked
