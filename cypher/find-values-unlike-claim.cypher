// Shown claims of a field whose value is not the property of their subject. `fields` is what is claimed, as JSON; $facts gives for each kind and
// predicate the properties it sets, with their type.
MATCH (claim:Claim)-[:SUBJECT]->(entity:Entity)
WHERE claim.shown AND claim.fields IS NOT NULL AND claim.predicate STARTS WITH 'FIELD:'
UNWIND $facts[entity.kind][claim.predicate] AS field
WITH claim, entity, field, entity[field.name] AS value, split(claim.fields, '"' + field.name + '":')[1] AS claimed
WITH claim, entity, field, value, claimed, head(split(replace(claimed, '}', ','), ',')) AS number,
  [item IN CASE WHEN valueType(value) STARTS WITH 'LIST' THEN value ELSE [value] END |
    '"' + replace(replace(replace(replace(toStringOrNull(item), '\\', '\\\\'), '"', '\\"'), '\n', '\\n'), '\t', '\\t') + '"'] AS texts
WHERE NOT coalesce(CASE
  WHEN claimed IS NULL THEN value IS NULL
  WHEN field.list THEN any(text IN texts WHERE claimed STARTS WITH '[' + text)
  WHEN field.type IN ['Float', 'Int'] THEN toFloat(number) = value
  WHEN field.type = 'Boolean' THEN number = toStringOrNull(value)
  WHEN field.type = 'Point' THEN toStringOrNull(value) = 'point({x: ' + toFloat(split(split(claimed, '"longitude":')[1], '}')[0])
    + ', y: ' + toFloat(split(split(claimed, '"latitude":')[1], ',')[0]) + ", crs: 'wgs-84'})"
  ELSE claimed STARTS WITH texts[0]
END, false)
WITH entity.id + ' ' + field.name + ': claim ' + claim.id + ' states ' + claim.fields AS found
ORDER BY found
WITH collect(found) AS every
RETURN size(every) AS total, every[..20] AS broken
