// Samples the indexes anew, waits for that for at most so many seconds, and forgets the plans that rest on what they held before.
CALL db.prepareForReplanning($seconds)
