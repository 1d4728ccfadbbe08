// Every former id, and the id that its entity has now. Few have one: the range index of Entity(formerIds) holds those only.
MATCH (entity:Entity)
WHERE entity.formerIds IS NOT NULL
UNWIND entity.formerIds AS former
RETURN former, entity.id AS id
ORDER BY former
