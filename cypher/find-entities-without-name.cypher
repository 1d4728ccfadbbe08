// Entities that a picture could not name.
MATCH (entity:Entity)
WHERE entity.name IS NULL OR entity.name = ''
RETURN entity.id AS found
ORDER BY found
LIMIT 20
