// Those of some claims that say when they are true in the world.
MATCH (claim:Claim|RetractedClaim)
WHERE claim.id IN $ids AND (claim.validFrom IS NOT NULL OR claim.validTo IS NOT NULL)
RETURN claim.id AS id, claim.validFrom AS validFrom, claim.validTo AS validTo
ORDER BY id
