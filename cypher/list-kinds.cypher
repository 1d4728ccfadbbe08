// The kinds of entities by their ids; of what is there no more nothing.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN entity.id AS id, entity.kind AS kind
ORDER BY id
