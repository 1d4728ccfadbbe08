// Entities of one kind with one name. Measures and targets of two policies may share a text, people and places a name: what they belong to tells them
// apart, as the day tells events. Pages of one title are told apart by their address; a policy may keep the name of the one that it replaces.
MATCH (entity:Entity)
WHERE entity.name IS NOT NULL AND NOT EXISTS { (:Policy)-[:REPLACES]->(entity) }
WITH entity, CASE entity.kind WHEN 'Source' THEN coalesce(entity.url, entity.name) ELSE entity.name END AS name, COLLECT {
  MATCH (entity)-[:PART_OF|HAS_POST|MADE_BY|FOR|APPLIES_IN]->(whole:Entity)
  RETURN whole.id AS whole
  UNION
  MATCH (entity)<-[:HAS_MEASURE|SETS|HAS_TARGET]-(whole:Entity)
  RETURN whole.id AS whole
} AS wholes
UNWIND CASE wholes WHEN [] THEN [''] ELSE wholes END AS whole
WITH entity, name, whole
ORDER BY whole, entity.id
WITH entity, name, collect(whole) AS wholes
WITH entity.kind AS kind, name, wholes, CASE entity.kind WHEN 'Event' THEN entity.date WHEN 'Policy' THEN entity.policyType END AS sort, collect(entity.id) AS ids
WHERE size(ids) > 1
WITH reduce(list = ids[0], id IN ids[1..] | list + ' = ' + id) + ' (' + kind + ' "' + name + '")' AS found
ORDER BY found
WITH collect(found) AS every
RETURN size(every) AS total, every[..20] AS broken
