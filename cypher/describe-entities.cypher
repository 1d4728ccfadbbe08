// What is known of entities: all their properties.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN entity.id AS id, entity.kind AS kind, properties(entity) AS properties
ORDER BY id
