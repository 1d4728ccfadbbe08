// The newest day on which a source was published; a source of which only the month or the year is known does not count.
// A sort key begins with the date, so that the first one that is a day, from the newest on, is the answer.
MATCH (source:Source)
WHERE source.sortKey IS NOT NULL
WITH source.sortKey AS sortKey, split(source.publishedOn, '/')[-1] AS day
WHERE size(day) = 10
RETURN day
ORDER BY sortKey DESC
LIMIT 1
