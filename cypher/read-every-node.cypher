// Every node with all it has, in one order.
MATCH (node)
RETURN labels(node) AS labels, properties(node) AS properties
ORDER BY node.id
