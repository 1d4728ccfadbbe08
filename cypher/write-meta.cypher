// The version of the data, in the transaction of the data, and the count of imports; what else stood there (the lock) goes.
MATCH (meta:Meta {id: 'graph'})
WITH meta, coalesce(meta.imports, 0) + 1 AS imports
SET meta = $properties
SET meta.id = 'graph', meta.imports = imports
