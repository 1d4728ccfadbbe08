// Holds every other import off until this transaction ends, and says how many there have been. (A version says less: one import may
// bring other data, and the next the old data again.)
MERGE (meta:Meta {id: 'graph'})
SET meta.locked = true
RETURN meta.imports AS imports
