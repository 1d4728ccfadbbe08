// 谁负责哪些举措 · Who is responsible for which measures
MATCH (policy:Policy {id: 'shanghai-ai-regulation-2022'})-[:HAS_MEASURE]->(measure:Measure)
MATCH assignment = (measure)-[:ASSIGNED_TO]->(:Institution)
RETURN assignment
LIMIT 150
