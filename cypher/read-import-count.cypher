// Which data is there, and how many imports there have been; no row where nothing was imported.
MATCH (meta:Meta {id: 'graph'})
RETURN meta.dataVersion AS dataVersion, meta.imports AS imports
