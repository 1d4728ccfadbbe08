// Sets the properties of relationships that are there; the answer says of how many, so that one that is not there is noticed.
UNWIND $rows AS row
MATCH ()-[link]->()
WHERE elementId(link) = row.elementId
SET link = row.properties
RETURN count(*) AS changed
