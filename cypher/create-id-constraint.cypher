// Ids of a label are unique. Schema statements take no parameters: the label comes from the model.
CREATE CONSTRAINT $$NAME$$ IF NOT EXISTS
FOR (node:$$LABEL$$)
REQUIRE node.id IS UNIQUE
