// Cities that target any of $themes through a policy of their own, by the relationship that the import derives, in the order of their ids.
UNWIND $themes AS theme
MATCH (:Theme {id: theme})<-[:TARGETS]-(city:City)
WITH DISTINCT city.id AS id // Asked with the MATCH, the condition would make Neo4j begin with all cities.
WHERE id > $after
RETURN id
ORDER BY id
LIMIT toInteger($limit)
