// 一座城市的图：政策、项目、机构、称号 · The map of a city: policies, initiatives, institutions, titles
MATCH map = (:City {id: 'shenzhen'})-[:APPLIES_IN|LOCATED_IN|HOLDS|PART_OF]-(:Entity)
RETURN map
LIMIT 100
