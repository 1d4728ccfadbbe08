// The version of the data, in the transaction of the data; what else stood there (the lock) goes.
MATCH (meta:Meta {id: 'graph'})
SET meta = $properties, meta.id = 'graph'
