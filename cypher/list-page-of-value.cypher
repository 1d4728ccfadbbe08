// The same as list-page, of those that have one value of a property. The order names the property too: so the index gives it, and nothing is sorted.
MATCH (node:$$LABEL$$)
USING INDEX SEEK node:$$LABEL$$($$PROPERTY$$, $$KEY$$)
WHERE node.$$PROPERTY$$ = $value AND node.$$KEY$$ > $above AND node.$$KEY$$ < $below
RETURN node.id AS id, node.$$KEY$$ AS key
ORDER BY node.$$PROPERTY$$ $$ORDER$$, node.$$KEY$$ $$ORDER$$
LIMIT toInteger($limit)
