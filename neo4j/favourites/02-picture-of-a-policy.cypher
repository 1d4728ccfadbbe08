// 一项政策的全貌：各部分，以及第一部分的细节 · The picture of one policy: its parts, and the first in detail
MATCH near = (policy:Policy {id: 'shenzhen-ai-action-plan-2023'})-[:APPLIES_IN|ISSUED_BY|IMPLEMENTS|BASED_ON]->()
WITH policy, collect(near) AS near
MATCH part = (policy)-[:HAS_MEASURE]->(:Measure {measureType: 'PART'})
WITH near, collect(part) AS parts
OPTIONAL MATCH detail = (:Measure {id: 'shenzhen-ai-action-plan-2023/p1'})<-[:PART_OF]-(:Measure)-[:TARGETS|BUILDS]->()
RETURN near, parts, collect(detail) AS details
