// How claims are meant.
UNWIND $ids AS id
CALL (id) {
  MATCH (claim:Claim {id: id})
  RETURN claim
  UNION
  MATCH (claim:RetractedClaim {id: id})
  RETURN claim
}
RETURN claim.id AS id, claim.modality AS modality
ORDER BY id
