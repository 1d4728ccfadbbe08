// What is there of nodes that an import changes or retracts, by their ids. Each label has an index of its own, so each is asked.
UNWIND $ids AS id
CALL (id) {
  MATCH (node:Entity {id: id}) RETURN node
  UNION
  MATCH (node:Claim {id: id}) RETURN node
  UNION
  MATCH (node:Evidence {id: id}) RETURN node
}
RETURN id, properties(node) AS properties
