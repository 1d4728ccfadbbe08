// Removes an index that covers something else than it should; it is created anew.
DROP INDEX $$NAME$$ IF EXISTS
