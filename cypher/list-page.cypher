// A page of a kind in the order of its key, between two keys that are not part of it ($above, $below).
MATCH (node:$$LABEL$$)
USING INDEX SEEK node:$$LABEL$$($$KEY$$)
WHERE node.$$KEY$$ > $above AND node.$$KEY$$ < $below
RETURN node.id AS id, node.$$KEY$$ AS key
ORDER BY node.$$KEY$$ $$ORDER$$
LIMIT toInteger($limit)
