// Entities that a picture could not name; `name` is the Chinese name, or the English one where there is no Chinese.
MATCH (entity:Entity|RetractedEntity)
WHERE NOT coalesce(trim(toStringOrNull(entity.name)) <> '' AND entity.name = coalesce(entity.nameZh, entity.nameEn, entity.name), false)
WITH entity.id AS found
ORDER BY found
WITH collect(found) AS every
RETURN size(every) AS total, every[..20] AS broken
