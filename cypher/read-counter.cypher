// How many there are of a kind, as the import counted them; it is stored in the same transaction as the data.
MATCH (meta:Meta {id: 'graph'})
RETURN head([entry IN meta.counts WHERE split(entry, '=')[0] = $kind | toInteger(split(entry, '=')[1])]) AS count
