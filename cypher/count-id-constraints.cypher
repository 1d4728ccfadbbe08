// How many constraints guard the ids of entities.
SHOW CONSTRAINTS YIELD type, labelsOrTypes
WHERE type = 'UNIQUENESS' AND 'Entity' IN labelsOrTypes
RETURN count(*) AS constraints
