// 图中有什么：各类实体的数量 · What is in the graph: how many of each kind
MATCH (entity:Entity)
RETURN entity.kind AS kind, count(entity) AS entities, min(entity.name) AS example
ORDER BY entities DESC, kind
