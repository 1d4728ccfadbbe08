// 哪些城市以算力枢纽为目标，谁说的 · Which cities target compute hubs, and who says so
MATCH (city:City)<-[:APPLIES_IN]-(policy:Policy)
MATCH (claim:Claim {predicate: 'TARGETS', shown: true})-[:OBJECT]->(:Theme {id: 'compute-hub'})
MATCH (claim)-[:SUBJECT]->(subject)
WHERE claim.retractedOn IS NULL AND (subject = policy OR (policy)-[:HAS_MEASURE]->(subject))
MATCH (claim)-[:STATED_BY]->(source:Source)
OPTIONAL MATCH (claim)-[:SUPPORTED_BY]->(evidence:Evidence)
RETURN city.name AS city, policy.name AS policy, subject.name AS measure,
       evidence.quote AS quote, evidence.line AS line, source.title AS source
ORDER BY city, policy, measure, source, line
LIMIT 100
