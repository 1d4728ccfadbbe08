// Entities that no file states any more: what is left tells which they were, what a citation needs, and since when they are gone.
UNWIND $ids AS id
MATCH (node:Entity {id: id})
WITH node, node {.id, .kind, .name, .title, .publisher, .url, .tier, .publishedOn} AS kept
REMOVE node:$(labels(node))
SET node:RetractedEntity
SET node = kept
SET node.retractedOn = $recordedOn
