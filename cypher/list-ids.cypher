// Every id by which something can be asked for, the former ones too.
MATCH (entity:Entity)
UNWIND [entity.id] + coalesce(entity.formerIds, []) AS id
RETURN id
ORDER BY id
