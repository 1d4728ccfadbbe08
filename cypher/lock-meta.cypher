// Holds every other import off until this transaction ends, and says which version is there now.
MERGE (meta:Meta {id: 'graph'})
SET meta.locked = true
RETURN meta.dataVersion AS dataVersion
