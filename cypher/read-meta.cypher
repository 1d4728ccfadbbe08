// The version of the data and the day of its import; no row where nothing was imported.
MATCH (meta:Meta {id: 'graph'})
RETURN meta.dataVersion AS dataVersion, meta.importedOn AS importedOn
