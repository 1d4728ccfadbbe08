// 一条事实如何回到来源 · One fact back to its source
MATCH subject = (claim:Claim {predicate: 'TARGETS'})-[:SUBJECT]->(:Measure {id: 'shenzhen-ai-action-plan-2023/n02'})
MATCH object = (claim)-[:OBJECT]->(:Theme {id: 'compute-hub'})
WHERE claim.retractedOn IS NULL
OPTIONAL MATCH statedBy = (claim)-[:STATED_BY]->()
OPTIONAL MATCH evidence = (claim)-[:SUPPORTED_BY]->(:Evidence)-[:IN]->(:Source)
RETURN subject, object, statedBy, evidence
LIMIT 50
