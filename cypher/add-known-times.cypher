// Claims of a database that an earlier version of the product wrote: it kept `recordedOn`, `retractedOn` and `knownBefore` only.
// Whether one was shown before it was retracted, and by which rule, is told by what it says of itself.
MATCH (claim:Claim|RetractedClaim)
WHERE claim.decidedTimes IS NULL
WITH claim, coalesce(claim.knownTimes, coalesce(claim.knownBefore, []) + [claim.recordedOn + '/' + coalesce(claim.retractedOn, $forever)]) AS known
SET claim.knownTimes = known
SET claim.shownTimes = coalesce(claim.shownTimes, CASE WHEN claim.shown THEN known ELSE [] END)
SET claim.decidedTimes = [time IN known | time + '/' + claim.decidedBy]
REMOVE claim.knownBefore
