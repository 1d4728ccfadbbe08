// 哪些主题被最多城市列为目标 · Themes that most cities target
MATCH (city:City)-[targets:TARGETS {derived: true}]->(theme:Theme)
RETURN theme.name AS theme, theme.nameEn AS nameEn, count(city) AS cities,
       sum(targets.measures) AS measures, min(targets.firstOn) AS firstOn
ORDER BY cities DESC, measures DESC, theme
LIMIT 30
