// Ids of the cities in which a policy applies that is no draft for comment, in their order.
MATCH (city:City)
WHERE city.id IS NOT NULL AND EXISTS {
  MATCH (city)<-[:APPLIES_IN]-(policy:Policy)
  WHERE coalesce(policy.policyType, '') <> 'DRAFT_FOR_COMMENT'
}
RETURN city.id AS id
ORDER BY id
LIMIT toInteger($limit)
