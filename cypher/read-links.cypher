// Every relationship between nodes that an import made, with its ends and content hash.
MATCH (from)-[link]->(to)
WHERE from.id IS NOT NULL AND to.id IS NOT NULL
RETURN elementId(link) AS elementId, type(link) AS type, from.id AS from, to.id AS to, link.contentHash AS contentHash
