// Whether the database answers at all.
RETURN 1 AS answer
