// How many of a kind have one value of a property, and a key between two.
MATCH (node:$$LABEL$$)
USING INDEX SEEK node:$$LABEL$$($$PROPERTY$$, $$KEY$$)
WHERE node.$$PROPERTY$$ = $value AND node.$$KEY$$ > $above AND node.$$KEY$$ < $below
RETURN count(*) AS count
