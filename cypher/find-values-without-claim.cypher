// Properties of entities that no shown claim sets. $written gives for each kind the properties that files write, the predicates that set them,
// and the value that holds where no file says anything.
MATCH (entity:Entity)
UNWIND $written[entity.kind] AS field
WITH entity, field, entity[field.name] AS value
WHERE value IS NOT NULL AND NOT coalesce(value = field.default, false)
UNWIND CASE WHEN field.list THEN value ELSE [null] END AS item
WITH entity, field, '"' + replace(replace(toStringOrNull(item), '\\', '\\\\'), '"', '\\"') + '"' AS text
WHERE NOT EXISTS {
  MATCH (entity)<-[:SUBJECT]-(claim:Claim)
  WHERE claim.shown AND claim.predicate IN field.predicates
    AND CASE WHEN field.list THEN claim.fields CONTAINS text ELSE claim.fields CONTAINS '"' + field.name + '":' END
}
WITH entity.id + ' ' + field.name AS found
ORDER BY found
WITH collect(found) AS every
RETURN size(every) AS total, every[..20] AS broken
