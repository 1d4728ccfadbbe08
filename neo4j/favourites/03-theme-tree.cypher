// 主题树：人工智能基础设施之下 · The tree of themes below AI infrastructure
MATCH tree = (:Theme)-[:BROADER*1..4]->(:Theme {id: 'ai-infrastructure'})
RETURN tree
LIMIT 100
