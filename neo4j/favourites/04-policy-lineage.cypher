// 政策脉络：落实、取代、定稿 · Lineage: what implements, replaces or makes final what
MATCH lineage = (:Policy)-[:IMPLEMENTS|BASED_ON|REPLACES|AMENDS|FINALISES]->(:Policy)
RETURN lineage
LIMIT 100
