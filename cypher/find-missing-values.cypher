// What must be there and is not: properties of nodes ($required) and relationships ($linkRequired), and relationships of nodes ($requiredLinks);
// a link may be missing that a curator has given up.
CALL () {
  MATCH (node:Entity|Claim|Evidence)
  WITH node, [name IN $required[coalesce(node.kind, head(labels(node)))] WHERE coalesce(node[name] = '', true)] AS missing
  UNWIND missing AS name
  RETURN coalesce(node.id, elementId(node)) + ' has no ' + name AS found
  UNION ALL
  MATCH (from:Entity)-[link]->(to:Entity)
  UNWIND $linkRequired[type(link)] AS name
  WITH from, link, to, name
  WHERE link.derived IS NULL AND link[name] IS NULL
  RETURN from.id + ' ' + type(link) + ' ' + to.id + ' has no ' + name AS found
  UNION ALL
  MATCH (entity:Entity)
  UNWIND $requiredLinks[entity.kind] AS type
  WITH entity, type
  WHERE NOT EXISTS { MATCH (entity)-[link]->(:Entity) WHERE type(link) = type }
    AND NOT EXISTS { (entity)<-[:SUBJECT]-(:Claim {predicate: type, shown: false}) }
  RETURN entity.id + ' has no ' + type AS found
}
WITH found
ORDER BY found
WITH collect(found) AS every
RETURN size(every) AS total, every[..20] AS broken
