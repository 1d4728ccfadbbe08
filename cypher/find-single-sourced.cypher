// Facts that rest on one source, in their order, from ranges of sole keys (`after` and `before` exclusive): one seek for each range.
UNWIND $ranges AS range
CALL (range) {
  MATCH (claim:Claim)
  WHERE claim.soleKey > range.after AND claim.soleKey < range.before
  WITH DISTINCT claim.soleKey AS key
  ORDER BY key
  LIMIT toInteger($limit)
  RETURN key
}
WITH key, substring(key, size(split(key, '#')[0]) + 1) AS place
RETURN key, place
ORDER BY place
LIMIT toInteger($limit)
