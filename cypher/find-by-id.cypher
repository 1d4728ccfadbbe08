// Entities by their ids; with $past also the ids under which facts then stood.
UNWIND $ids AS asked
MATCH (entity:Entity {id: asked})
RETURN asked, entity.id AS id, entity.kind AS kind,
  [entity.id] + CASE WHEN $past THEN coalesce(entity.formerIds, []) ELSE [] END AS ids
ORDER BY asked
