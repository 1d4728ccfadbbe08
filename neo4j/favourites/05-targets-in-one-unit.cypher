// 核心产业规模目标，统一单位比较 · Targets for the core industry, in one unit
MATCH (policy:Policy)-[:SETS]->(target:Target)-[:IN_METRIC]->(metric:Metric {id: 'core-industry-scale'})
OPTIONAL MATCH (policy)-[:APPLIES_IN]->(place:Place)
RETURN collect(DISTINCT place.name) AS places, policy.name AS policy, target.operator AS operator,
       target.value AS value, target.unit AS unit, target.normalValue AS normalValue,
       metric.normalUnit AS normalUnit, target.dueOn AS dueOn
ORDER BY normalValue DESC, policy
