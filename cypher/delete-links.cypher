// Removes relationships that no shown claim makes any more; the answer says how many, so that one that is not there is noticed.
UNWIND $elementIds AS wanted
MATCH ()-[link]->()
WHERE elementId(link) = wanted
DELETE link
RETURN count(*) AS deleted
