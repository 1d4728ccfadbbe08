// Anything by its id, or by an id it had before.
MATCH (node:Entity {id: $id})
RETURN node
UNION
MATCH (node:Entity)
WHERE node.formerIds IS NOT NULL AND $id IN node.formerIds
RETURN node
