// Waits until every index can be used, for at most 60 seconds.
CALL db.awaitIndexes(60)
