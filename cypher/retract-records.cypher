// Claims (or evidence) that no file states any more: kept whole, so that they can be asked for by the time they were known.
UNWIND $ids AS id
MATCH (node:$$LABEL$$ {id: id})
REMOVE node:$$LABEL$$
SET node:Retracted$$LABEL$$
SET node.retractedOn = $recordedOn
SET node.knownTimes = node.knownTimes[..-1] + [left(node.knownTimes[-1], 11) + $recordedOn]
SET node.decidedTimes = node.decidedTimes[..-1] + [left(node.decidedTimes[-1], 11) + $recordedOn + substring(node.decidedTimes[-1], 21)]
SET node.shownTimes = CASE
  WHEN right(node.shownTimes[-1], 10) = $forever THEN node.shownTimes[..-1] + [left(node.shownTimes[-1], 11) + $recordedOn]
  ELSE node.shownTimes
END
