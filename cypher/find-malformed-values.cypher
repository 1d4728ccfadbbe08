// Dates, codes, hashes and addresses without their form ($forms for kinds, $linkForms for relationship types: a pattern for each property).
CALL () {
  MATCH (node:Entity|Claim|RetractedEntity|RetractedClaim|RetractedEvidence)
  WITH node, $forms[coalesce(node.kind, replace(head(labels(node)), 'Retracted', ''))] AS patterns
  WITH node, [name IN keys(patterns) WHERE node[name] IS NOT NULL AND NOT coalesce(node[name] =~ patterns[name], false)] AS wrong
  UNWIND wrong AS name
  RETURN node.id + ' ' + name + ' "' + coalesce(toStringOrNull(node[name]), '?') + '"' AS found
  UNION ALL
  MATCH (from:Entity)-[link]->(to:Entity)
  WITH from, link, to, $linkForms[type(link)] AS patterns
  WITH from, link, to, [name IN keys(patterns) WHERE link[name] IS NOT NULL AND NOT coalesce(link[name] =~ patterns[name], false)] AS wrong
  UNWIND wrong AS name
  RETURN from.id + ' ' + type(link) + ' ' + to.id + ' ' + name + ' "' + coalesce(toStringOrNull(link[name]), '?') + '"' AS found
}
WITH found
ORDER BY found
WITH collect(found) AS every
RETURN size(every) AS total, every[..20] AS broken
