// 专家说了什么，关于什么 · What experts said, and about what
MATCH said = (:Expert)<-[:MADE_BY]-(statement:Statement)
OPTIONAL MATCH about = (statement)-[:ABOUT]->(:Entity)
RETURN said, about
LIMIT 100
