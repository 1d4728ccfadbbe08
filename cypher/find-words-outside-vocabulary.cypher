// Values of a closed list that are not in it ($words for kinds, $linkWords for relationship types).
CALL () {
  MATCH (node:Entity|Claim|Evidence)
  WITH node, $words[coalesce(node.kind, head(labels(node)))] AS lists
  WITH node, [name IN keys(lists) WHERE node[name] IS NOT NULL AND NOT coalesce(node[name] IN lists[name], false)] AS wrong
  UNWIND wrong AS name
  RETURN node.id + ' ' + name + ' "' + coalesce(toStringOrNull(node[name]), '?') + '"' AS found
  UNION ALL
  MATCH (from:Entity)-[link]->(to:Entity)
  WITH from, link, to, $linkWords[type(link)] AS lists
  WITH from, link, to, [name IN keys(lists) WHERE link[name] IS NOT NULL AND NOT coalesce(link[name] IN lists[name], false)] AS wrong
  UNWIND wrong AS name
  RETURN from.id + ' ' + type(link) + ' ' + to.id + ' ' + name + ' "' + coalesce(toStringOrNull(link[name]), '?') + '"' AS found
}
WITH found
ORDER BY found
WITH collect(found) AS every
RETURN size(every) AS total, every[..20] AS broken
