// Numbers that Meta names and that are others, counted anew. Relationships of retracted claims are not counted.
// Of facts that rest on one source, those of each tier and kind (`PRESS#Policy`), by their keys.
MATCH (meta:Meta)
WITH [] + coalesce(collect(meta)[0].counts, []) AS stored
CALL () {
  MATCH (node:Entity|Claim|Evidence)
  WITH coalesce(node.kind, head(labels(node))) AS word, count(*) AS number
  RETURN word + '=' + number AS counted
  UNION ALL
  MATCH (from:Entity|Claim|Evidence)-[link]->()
  WITH type(link) AS word, count(*) AS number
  RETURN word + '=' + number AS counted
  UNION ALL
  MATCH (claim:Claim)
  WHERE claim.soleKey IS NOT NULL
  WITH split(claim.soleKey, '#') AS parts, claim.soleKey AS key
  WITH parts[0] + '#' + parts[1] AS word, count(DISTINCT key) AS number
  RETURN word + '=' + number AS counted
}
WITH stored, collect(counted) AS counted
UNWIND [count IN counted WHERE NOT count IN stored | 'counted ' + count] + [count IN stored WHERE NOT count IN counted | 'Meta says ' + count] AS found
WITH found
ORDER BY found
WITH collect(found) AS every
RETURN size(every) AS total, every[..20] AS broken
