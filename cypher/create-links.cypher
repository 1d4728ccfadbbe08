// New relationships between nodes of two labels; the answer says how many, so that a missing end is noticed.
UNWIND $rows AS row
MATCH (from:$$FROM$$ {id: row.from})
MATCH (to:$$TO$$ {id: row.to})
CREATE (from)-[link:$(row.type)]->(to)
SET link = row.properties
RETURN count(link) AS created
