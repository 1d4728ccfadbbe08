// Removes relationships that no shown claim makes any more.
UNWIND $elementIds AS wanted
MATCH ()-[link]->()
WHERE elementId(link) = wanted
DELETE link
