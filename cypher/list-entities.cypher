// Ids of a kind, in their order, after a given one.
MATCH (entity:$$LABEL$$)
WHERE entity.id > $after
RETURN entity.id AS id
ORDER BY id
LIMIT toInteger($limit)
