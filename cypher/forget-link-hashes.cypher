// Lets the next comparison take every relationship for changed; those of retracted claims stay, for no file tells them any more.
MATCH (from:Entity|Claim|Evidence)-[link]->()
SET link.contentHash = $unknown
