// An index for order and lookup by one property of a label.
CREATE RANGE INDEX $$NAME$$ IF NOT EXISTS
FOR (node:$$LABEL$$)
ON (node.$$PROPERTY$$)
