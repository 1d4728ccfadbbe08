// 来源不一致之处 · Where sources disagree
MATCH (shown:Claim {shown: true})-[:SUBJECT]->(subject)<-[:SUBJECT]-(other:Claim {shown: false})
WHERE shown.predicate = other.predicate AND shown.predicate STARTS WITH 'FIELD:'
  AND shown.value <> other.value AND other.retractedOn IS NULL
MATCH (shown)-[:STATED_BY]->(shownSource:Source), (other)-[:STATED_BY]->(otherSource:Source)
RETURN subject.name AS subject, shown.predicate AS predicate, shown.value AS shownValue,
       collect(DISTINCT shownSource.title) AS shownBy, other.value AS otherValue,
       collect(DISTINCT otherSource.title) AS otherwiseBy, collect(DISTINCT other.decidedBy) AS decidedBy
ORDER BY subject, predicate, otherValue
LIMIT 100
