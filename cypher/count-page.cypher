// How many of a kind have a key between two.
MATCH (node:$$LABEL$$)
USING INDEX SEEK node:$$LABEL$$($$KEY$$)
WHERE node.$$KEY$$ > $above AND node.$$KEY$$ < $below
RETURN count(*) AS count
