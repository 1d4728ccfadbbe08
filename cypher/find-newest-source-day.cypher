// The newest day on which a source was published; a source of which only the month or the year is known does not count.
MATCH (source:Source)
WITH split(source.publishedOn, '/')[-1] AS day
WHERE size(day) = 10
RETURN max(day) AS day
