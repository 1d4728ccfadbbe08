// Every relationship with all it has and the ids of its ends, in one order.
MATCH (from)-[link]->(to)
RETURN from.id AS from, type(link) AS type, to.id AS to, properties(link) AS properties
ORDER BY from, type, to
