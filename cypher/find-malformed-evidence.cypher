// Evidence whose quote is longer than 40 characters or than its span, whose hash is no SHA-256, whose place is no place, or whose id is not that place.
MATCH (evidence:Evidence|RetractedEvidence)
WITH evidence, size(toStringOrNull(evidence.quote)) AS quoted, toIntegerOrNull(evidence.end) - toIntegerOrNull(evidence.start) AS long,
  coalesce(evidence.section, evidence.start + '-' + evidence.end) AS place
WHERE NOT coalesce(quoted > 0 AND quoted <= 40 AND evidence.sha256 =~ '[0-9a-f]{64}' AND evidence.id ENDS WITH '#' + place
  AND coalesce(evidence.line, 1) >= 1
  AND CASE WHEN evidence.section IS NULL THEN evidence.start >= 0 AND long > 0 AND quoted <= long ELSE long IS NULL END, false)
WITH evidence.id AS found
ORDER BY found
WITH collect(found) AS every
RETURN size(every) AS total, every[..20] AS broken
