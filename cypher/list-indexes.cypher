// Every index, the properties it covers, and the analyzer of a full-text index; those of constraints are among them.
SHOW INDEXES
YIELD name, type, properties, options
WHERE type <> 'LOOKUP'
RETURN name, properties, options.indexConfig['fulltext.analyzer'] AS analyzer
ORDER BY name
