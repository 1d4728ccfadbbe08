// Claims of a database that an earlier version of the product wrote: it kept `recordedOn`, `retractedOn` and `knownBefore` only.
// Whether one was shown before it was retracted, and by which rule, is told by what it says of itself.
MATCH (claim:Claim|RetractedClaim)
WHERE claim.knownTimes IS NULL
SET claim.knownTimes = coalesce(claim.knownBefore, []) + [claim.recordedOn + '/' + coalesce(claim.retractedOn, '9999-12-31')]
SET claim.shownTimes = CASE WHEN claim.shown THEN claim.knownTimes ELSE [] END
SET claim.decidedTimes = [time IN claim.knownTimes | time + '/' + claim.decidedBy]
REMOVE claim.knownBefore
