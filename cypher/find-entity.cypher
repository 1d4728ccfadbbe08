// Anything by its id, or by an id it had before.
MATCH (node:Entity {id: $id})
RETURN node.id AS id, node.kind AS kind
UNION
MATCH (node:Entity)
WHERE node.formerIds IS NOT NULL AND $id IN node.formerIds
RETURN node.id AS id, node.kind AS kind
