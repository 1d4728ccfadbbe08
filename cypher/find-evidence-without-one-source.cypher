// Evidence that stands in no source, in several, in one that is gone, or in one that its id does not name.
MATCH (evidence:Evidence|RetractedEvidence)
WHERE COUNT { (evidence)-[:IN]->() } <> 1 OR NOT EXISTS {
  MATCH (evidence)-[:IN]->(source:Entity|RetractedEntity {kind: 'Source'})
  WHERE (source:Entity OR evidence:RetractedEvidence) AND evidence.id STARTS WITH source.id + '#'
}
WITH evidence.id AS found
ORDER BY found
WITH collect(found) AS every
RETURN size(every) AS total, every[..20] AS broken
