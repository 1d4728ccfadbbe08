// An index for pages of a label that are narrowed to one value of a property.
CREATE RANGE INDEX $$NAME$$ IF NOT EXISTS
FOR (node:$$LABEL$$)
ON (node.$$PROPERTY$$, node.$$KEY$$)
