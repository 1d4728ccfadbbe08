// Sets the properties of relationships that are there.
UNWIND $rows AS row
MATCH ()-[link]->()
WHERE elementId(link) = row.elementId
SET link = row.properties
