// Claims by their ids, with source, speaker, ends and quotes, as they stood at the end of $day: whether one was shown then, and by which rule.
MATCH (claim:Claim|RetractedClaim)
WHERE claim.id IN $ids
CALL (claim) {
  OPTIONAL MATCH (claim)-[:STATED_BY]->(source:Source|RetractedEntity)
  WHERE source.kind = 'Source'
  OPTIONAL MATCH (claim)-[:STATED_BY]->(speaker:Expert|Institution)
  OPTIONAL MATCH (claim)-[:SUBJECT]->(about)
  OPTIONAL MATCH (claim)-[:OBJECT]->(other)
  RETURN source, speaker, about, other
  ORDER BY source.id, speaker.id
  LIMIT 1
}
RETURN claim {
  .id, .predicate, .value, .valueEn, .modality, .review, .rank, .why, .validFrom, .validTo, .recordedOn, .retractedOn, .question, .contested, .prevails, .prevailsBy,
  independent: source.tier <> 'MIRROR' AND NOT EXISTS { (source)-[:COPY_OF]->(:Source) },
  shown: any(time IN claim.shownTimes WHERE left(time, 10) <= $day AND $day < right(time, 10)),
  decidedBy: head([time IN claim.decidedTimes WHERE left(time, 10) <= $day AND $day < substring(time, 11, 10) | substring(time, 22)]),
  qualifiers: coalesce(claim.qualifiers, []),
  subject: about {.id, .kind, .name, .nameZh, .nameEn},
  object: other {.id, .kind, .name, .nameZh, .nameEn},
  statedBy: speaker {.id, .kind, .name, .nameZh, .nameEn},
  source: source {.id, .title, .publisher, .url, .tier, .publishedOn},
  quotes: COLLECT {
    MATCH (claim)-[:SUPPORTED_BY]->(evidence:Evidence|RetractedEvidence)
    RETURN evidence {.id, text: evidence.quote, .line, .section}
    ORDER BY evidence.id
  }
} AS claim
