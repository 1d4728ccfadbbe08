import { breaking } from './fault.js';

const applies =
  "MATCH (:Policy {id: 'freedonia-ai-action-plan-2031'})<-[:SUBJECT]-(claim:Claim {predicate: 'APPLIES_IN'})";
const dates =
  "MATCH (:Policy {id: 'freedonia-ai-action-plan-2031'})<-[:SUBJECT]-(claim:Claim {predicate: 'FIELD:publishedOn'})";
const place = "MATCH (evidence:Evidence {id: 'freedonia-gazette-2031-05-30#68-75'})";
const id = 'RETURN claim.id AS id';

/** Faults of claims and of the places on which they rest. */
export const claimFaults = [
  ...breaking('find-claims-without-one-subject', {
    'a claim loses its subject': `${applies} MATCH (claim)-[link:SUBJECT]->() DELETE link ${id}`,
    'a claim has two subjects': `${applies} MATCH (other:City {id: 'sylvania-city'}) CREATE (claim)-[:SUBJECT]->(other) ${id}`,
    'a live claim is about what is gone': `${applies} MATCH (claim)-[link:SUBJECT]->(), (gone:RetractedEntity) CREATE (claim)-[:SUBJECT]->(gone) DELETE link ${id}`,
  }),
  ...breaking('find-claims-without-one-source', {
    'nobody states a claim': `${applies} MATCH (claim)-[link:STATED_BY]->() DELETE link ${id}`,
    'two sources state one claim': `${applies} MATCH (other:Source {id: 'copycat-2031-06-03'}) CREATE (claim)-[:STATED_BY]->(other) ${id}`,
    'a retracted claim loses its source': `MATCH (claim:RetractedClaim)-[link:STATED_BY]->() DELETE link ${id}`,
  }),
  ...breaking('find-claims-with-wrong-predicate', {
    'a claim is of a field that nothing has': `${dates} SET claim.predicate = 'FIELD:population' ${id}`,
    'a claim is of a link that its kind does not have': `${applies} SET claim.predicate = 'HAS_POST' ${id}`,
  }),
  ...breaking('find-claims-with-wrong-object', {
    'a claim of a link loses its object': `${applies} MATCH (claim)-[link:OBJECT]->() DELETE link ${id}`,
    'a policy applies in a theme': `${applies} MATCH (claim)-[link:OBJECT]->(), (theme:Theme {id: 'compute-hub'}) CREATE (claim)-[:OBJECT]->(theme) DELETE link ${id}`,
    'a claim of a link has two objects': `${applies} MATCH (other:City {id: 'sylvania-city'}) CREATE (claim)-[:OBJECT]->(other) ${id}`,
    'a claim of a field has an object': `${dates} MATCH (other:City {id: 'sylvania-city'}) CREATE (claim)-[:OBJECT]->(other) ${id}`,
  }),
  ...breaking('find-questions-without-one-answer', {
    'both dates are shown': `${dates} SET claim.shown = true ${id}`,
    'neither date is shown': `${dates} SET claim.shown = false ${id}`,
  }),
  ...breaking('find-evidence-of-another-source', {
    'a claim rests on a page that does not state it': `${dates} WHERE claim.shown ${place} CREATE (claim)-[:SUPPORTED_BY]->(evidence) ${id}`,
    'a live claim rests on a place that is gone': `MATCH (evidence:RetractedEvidence)-[:IN]->(source), (claim:Claim)-[:STATED_BY]->(source) WITH evidence, claim LIMIT 1 CREATE (claim)-[:SUPPORTED_BY]->(evidence) ${id}`,
  }),
  ...breaking('find-evidence-without-one-source', {
    'a place is in no source': `${place}-[link:IN]->() DELETE link RETURN evidence.id AS id`,
    'a place moves to another source': `${place}-[link:IN]->(), (other:Source {id: 'copycat-2031-06-03'}) CREATE (evidence)-[:IN]->(other) DELETE link RETURN evidence.id AS id`,
  }),
  ...breaking('find-malformed-evidence', {
    'a quote grows to 41 characters': `${place} SET evidence.quote = reduce(text = '', n IN range(1, 41) | text + '算'), evidence.section = 'x' REMOVE evidence.start, evidence.end RETURN evidence.id AS id`,
    'a quote is longer than its span': `${place} SET evidence.quote = evidence.quote + '。' RETURN evidence.id AS id`,
    'a hash is cut off': `${place} SET evidence.sha256 = left(evidence.sha256, 63) RETURN evidence.id AS id`,
    'a span starts at a word': `${place} SET evidence.start = 'here' RETURN evidence.id AS id`,
    'a span ends before it starts': `${place} SET evidence.end = evidence.start RETURN evidence.id AS id`,
  }),
  ...breaking('find-wrong-time-keys', {
    'a date moves and its key does not': `${dates} WHERE claim.shown SET claim.fields = replace(claim.fields, '2031', '2032') ${id}`,
    'a title is held since another day than its key says': `MATCH (claim:Claim {predicate: 'HOLDS'}) WHERE claim.timeKey IS NOT NULL SET claim.timeKey = 'HELD_SINCE#2001#x#HELD_SINCE#y' ${id}`,
    'what dates nothing stands in the timeline': `${applies} SET claim.timeKey = 'PUBLISHED#2031#x#PUBLISHED#' ${id}`,
  }),
  ...breaking('find-wrong-sole-keys', {
    'a source turns out to be a repost': `MATCH (source:Source {id: 'freedonia-gazette-2031-05-30'})<-[:STATED_BY]-(claim:Claim {predicate: 'FIELD:effectiveOn'}) SET source.tier = 'MIRROR' ${id}`,
    'a fact of two sources is marked as that of one': `MATCH (:Measure {id: 'freedonia-ai-action-plan-2031/n01'})<-[:SUBJECT]-(claim:Claim {predicate: 'FIELD:text'}) WITH claim LIMIT 1 SET claim.soleKey = 'PRESS#Measure#x' ${id}`,
    'a claim loses its mark': `${applies} REMOVE claim.soleKey ${id}`,
  }),
  ...breaking('find-wrong-times', {
    'a claim is retracted before it was recorded': `MATCH (claim:RetractedClaim) SET claim.recordedOn = '2099-01-01' ${id}`,
    'the times of a claim are a word': `${applies} SET claim.knownTimes = 'always', claim.shownTimes = 'never' ${id}`,
    'the times of a claim are lost': `${applies} REMOVE claim.knownTimes ${id}`,
    'a claim that is not shown is noted as shown': `${dates} WHERE NOT claim.shown SET claim.shownTimes = claim.knownTimes ${id}`,
    'a claim was known until before it was known': `${applies} SET claim.knownTimes = ['2031-06-02/2031-06-01'] + claim.knownTimes ${id}`,
  }),
];
