// Entities that a full-text index ($index) holds for a query in the syntax of Lucene, which search builds and no user writes: those that the index
// scores highest, with the keys by which search judges them itself.
CALL db.index.fulltext.queryNodes($index, $query, {limit: toInteger($limit)})
YIELD node, score
RETURN node {
  .id, .kind, .formerIds, .nameKeys, .altKeys, .numberKeys, .textKeys, .pinyinKeys, .initialKeys
} AS found
ORDER BY score DESC, found.id
LIMIT toInteger($limit)
