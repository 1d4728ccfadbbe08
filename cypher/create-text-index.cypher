// Search over all names and texts of entities. The analyzer `cjk` finds pairs of Han characters, and words of other scripts.
CREATE FULLTEXT INDEX entity_text IF NOT EXISTS
FOR (node:Entity)
ON EACH [
  node.name, node.nameZh, node.nameEn, node.altNames, node.shortNameZh, node.shortNameEn,
  node.pinyin, node.initials, node.altPinyin,
  node.textZh, node.textEn, node.title, node.summaryZh, node.summaryEn, node.definitionZh, node.definitionEn
]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: false}}
