// Search for whole names and ids, and for what begins with some letters. The analyzer `keyword` takes each value of a list as it is.
CREATE FULLTEXT INDEX entity_keys IF NOT EXISTS
FOR (node:Entity)
ON EACH [node.kind, node.id, node.formerIds, node.nameKeys, node.altKeys, node.numberKeys, node.pinyinKeys, node.initialKeys]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword', `fulltext.eventually_consistent`: false}}
