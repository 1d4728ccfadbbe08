// Every index and the properties it covers; those of constraints are among them.
SHOW INDEXES
YIELD name, type, properties
WHERE type <> 'LOOKUP'
RETURN name, properties
ORDER BY name
