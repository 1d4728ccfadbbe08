// Search for words in names and texts. The analyzer `cjk` finds pairs of Han characters, and words of other scripts; the last character of a run is
// found by `endKeys`. All of it is computed at import (src/store/build-search-keys.ts); `kind` lets the index itself leave out other kinds.
CREATE FULLTEXT INDEX entity_text IF NOT EXISTS
FOR (node:Entity)
ON EACH [node.kind, node.nameKeys, node.altKeys, node.numberKeys, node.textKeys, node.endKeys]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: false}}
