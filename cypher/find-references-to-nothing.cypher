// Properties that hold the id of a policy ($references), where there is no such policy.
MATCH (entity:Entity)
UNWIND $references[entity.kind] AS name
WITH entity, name, entity[name] AS id
WHERE id IS NOT NULL AND NOT EXISTS { MATCH (:Policy {id: id}) }
WITH entity.id + ' ' + name + ' "' + coalesce(toStringOrNull(id), '?') + '"' AS found
ORDER BY found
WITH collect(found) AS every
RETURN size(every) AS total, every[..20] AS broken
