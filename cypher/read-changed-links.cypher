// What is there of relationships that an import changes or removes, by their element ids.
UNWIND $ids AS id
MATCH ()-[link]->()
WHERE elementId(link) = id
RETURN id, properties(link) AS properties
