// How many facts rest on one source, by tier and kind (`PRESS#Policy=12`), as counted at import.
MATCH (meta:Meta {id: 'graph'})
UNWIND meta.counts AS count
WITH count
WHERE count CONTAINS '#'
RETURN count
ORDER BY count
