// Places of the timeline whose claims were shown at the end of $day, in their order, from ranges of time keys (`after` and `before` exclusive): one seek for
// each range. $$LABEL$$ is Claim, or RetractedClaim for what was known on an earlier day.
UNWIND $ranges AS range
CALL (range) {
  MATCH (claim:$$LABEL$$)
  WHERE claim.timeKey > range.after AND claim.timeKey < range.before
    AND any(time IN claim.shownTimes WHERE left(time, 10) <= $day AND $day < right(time, 10))
  WITH DISTINCT claim.timeKey AS key
  ORDER BY key
  LIMIT toInteger($limit)
  RETURN key
}
WITH key, substring(key, size(split(key, '#')[0]) + 1) AS place
RETURN key, place
ORDER BY place
LIMIT toInteger($limit)
