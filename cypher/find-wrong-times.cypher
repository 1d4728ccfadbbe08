// Claims whose times contradict one another: known and shown in intervals (from/to, the end exclusive, $forever while they last), one after the other,
// the last known one from `recordedOn` to `retractedOn`.
MATCH (claim:Claim|RetractedClaim)
WITH claim, [] + coalesce(claim.knownTimes, []) AS known, [] + coalesce(claim.shownTimes, []) AS shown,
  coalesce(toStringOrNull(claim.retractedOn), $forever) AS until
WITH claim, known, shown, until, [times IN [known, shown] | reduce(all = [], time IN times | all + split(toStringOrNull(time), '/'))] AS days
WHERE NOT coalesce(claim.recordedOn <= until AND known[-1] = toStringOrNull(claim.recordedOn) + '/' + until
  AND all(list IN days WHERE size(list) % 2 = 0 AND all(place IN range(1, size(list) - 1) WHERE list[place - 1] <= list[place]))
  AND all(day IN days[1] WHERE day >= days[0][0] AND day <= until)
  AND coalesce(shown[-1] ENDS WITH $forever, false) = (claim:Claim AND claim.shown), false)
WITH claim.id + ' (recorded ' + coalesce(toStringOrNull(claim.recordedOn), '?') + ', retracted ' + coalesce(toStringOrNull(claim.retractedOn), '-') + ')' AS found
ORDER BY found
WITH collect(found) AS every
RETURN size(every) AS total, every[..20] AS broken
