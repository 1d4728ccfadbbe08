// Ids of entities of a kind that lead to one of $ends: by a link of their own, or one step further through another link, in their order. With $nearest
// what is one step further counts only for those without a link of their own.
UNWIND $ends AS id
MATCH (end:Entity {id: id})-[link:$$TYPES$$]-(by)
WHERE (startNode(link) = by) = $away
MATCH (by)-[:$$THROUGH$$*0..$$STEPS$$]-(node:$$LABEL$$)
WHERE node = by OR NOT $nearest OR NOT EXISTS { (node)-[:$$TYPES$$]->() }
WITH DISTINCT node.id AS id
RETURN id
ORDER BY id
LIMIT toInteger($limit)
