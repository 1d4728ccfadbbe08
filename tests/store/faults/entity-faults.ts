import { breaking } from './fault.js';

const plan = "MATCH (entity:Policy {id: 'freedonia-ai-action-plan-2031'})";
const city = "MATCH (entity:City {id: 'freedonia-city'})";
const target = "MATCH (entity:Target {id: 'freedonia-ai-action-plan-2031/t01'})";
const id = 'RETURN entity.id AS id';

/** Faults of entities and of their values. */
export const entityFaults = [
  ...breaking('find-values-unlike-claim', {
    'a date is changed': `${plan} SET entity.publishedOn = '2031-05-30' RETURN entity.id + ' publishedOn' AS id`,
    'a number is changed': `${target} SET entity.value = 1001.0 RETURN entity.id + ' value' AS id`,
    'a place is moved': `${city} SET entity.location = point({longitude: 12.5, latitude: 41.5}) RETURN entity.id + ' location' AS id`,
    'a value is removed': `${plan} REMOVE entity.documentNumber RETURN entity.id + ' documentNumber' AS id`,
    'an item of a list is removed': `${plan} SET entity.altNames = [] RETURN entity.id + ' altNames' AS id`,
    'a place becomes a text': `${city} SET entity.location = 'here' RETURN entity.id + ' location' AS id`,
    'a list becomes a text': `${plan} SET entity.altNames = 'x' RETURN entity.id + ' altNames' AS id`,
    'a value becomes one of another type': `${plan} SET entity.documentNumber = 5 RETURN entity.id + ' documentNumber' AS id`,
  }),
  ...breaking('find-values-without-claim', {
    'a value is added': `MATCH (entity:City {id: 'sylvania-city'}) SET entity.code = '990200' RETURN entity.id + ' code' AS id`,
    'an item is added to a list': `${plan} SET entity.altNames = entity.altNames + ['the "better" plan'] RETURN entity.id + ' altNames' AS id`,
    'a record is marked as unreviewed': `${city} SET entity.review = 'UNREVIEWED' RETURN entity.id + ' review' AS id`,
  }),
  ...breaking('find-entities-without-claim', {
    'an entity is made by hand': `CREATE (entity:Theme:Entity {id: 'magic', kind: 'Theme', name: 'Magic', nameEn: 'Magic', sortKey: '#magic', review: 'REVIEWED'}) ${id}`,
  }),
  ...breaking('find-entities-without-name', {
    'a name is removed': `${city} REMOVE entity.name ${id}`,
    'a name is blank': `${city} SET entity.name = ' ' ${id}`,
    'what is printed is not the name': `${city} SET entity.name = '自由城' ${id}`,
    'what is gone loses its name': `MATCH (entity:RetractedEntity) REMOVE entity.name ${id}`,
  }),
  ...breaking('find-entities-alike', {
    'a theme is there twice': `MATCH (entity:Theme {id: 'compute-hub'}) CREATE (:Theme:Entity {id: 'compute-hubs', kind: 'Theme', name: entity.name}) RETURN entity.id + ' = compute-hubs' AS id`,
    'a policy has one measure twice': `MATCH (entity:Measure {id: 'freedonia-ai-action-plan-2031/n02'})<-[:HAS_MEASURE]-(policy) CREATE (policy)-[:HAS_MEASURE]->(:Measure:Entity {id: 'twin', kind: 'Measure', name: entity.name}) RETURN entity.id + ' = twin' AS id`,
    'a page is there twice': `MATCH (entity:Source {id: 'daily-freedonian-2031-05-31'}) SET entity.url = 'https://example.org/a' CREATE (:Source:Entity {id: 'other', kind: 'Source', name: 'Another title', url: entity.url}) RETURN entity.id + ' = other' AS id`,
  }),
  ...breaking('find-wrong-sort-keys', {
    'a sort key has another date': `${plan} SET entity.sortKey = '1999#' + entity.id ${id}`,
    'a sort key is lost': `${city} REMOVE entity.sortKey ${id}`,
  }),
  ...breaking('find-amounts-without-one-metric', {
    'a target is counted in nothing': `${target}-[link:IN_METRIC]->() DELETE link ${id}`,
    'an observation is counted in nothing, and nobody ever said in what': `MATCH (entity:Observation)-[:IN_METRIC]->(metric), (entity)<-[:SUBJECT]-(claim:Claim {predicate: 'IN_METRIC'}) DETACH DELETE metric, claim ${id}`,
    'a target is counted in two metrics': `${target}, (metric:Metric {id: 'intelligent-compute'}) CREATE (entity)-[:IN_METRIC]->(metric) ${id}`,
  }),
  ...breaking('find-references-to-nothing', {
    'a draft is of a policy that is nowhere': `MATCH (entity:Policy {id: 'freedonia-ai-action-plan-draft-2031'}) SET entity.draftOf = 'freedonia-plan-of-nowhere' ${id}`,
  }),
  ...breaking('find-missing-values', {
    'a required value is removed': `${plan} REMOVE entity.level RETURN entity.id + ' has no level' AS id`,
    'a required property of a relationship is removed': `${plan}-[link:ISSUED_BY]->() REMOVE link.role RETURN entity.id + ' ISSUED_BY' AS id`,
    'a required relationship is removed': `MATCH (entity:Observation)-[link:FOR]->() DELETE link RETURN entity.id + ' has no FOR' AS id`,
    'a claim has no question': `${plan}<-[:SUBJECT]-(claim:Claim {predicate: 'APPLIES_IN'}) REMOVE claim.question RETURN claim.id + ' has no question' AS id`,
  }),
  ...breaking('find-words-outside-vocabulary', {
    'a policy type is made up': `${plan} SET entity.policyType = 'DECREE' RETURN entity.id + ' policyType "DECREE"' AS id`,
    'a role is made up': `${plan}-[link:ISSUED_BY]->() SET link.role = 'FRIEND' RETURN entity.id + ' ISSUED_BY' AS id`,
    'a modality is made up': `${plan}<-[:SUBJECT]-(claim:Claim {predicate: 'APPLIES_IN'}) SET claim.modality = 'RUMOUR' RETURN claim.id AS id`,
  }),
  ...breaking('find-malformed-values', {
    'a date has no form': `${plan} SET entity.publishedOn = '2031-5-31' RETURN entity.id + ' publishedOn' AS id`,
    'a date becomes one of the database': `${plan} SET entity.effectiveOn = date('2031-07-01') RETURN entity.id + ' effectiveOn' AS id`,
    'a code is too short': `${city} SET entity.code = '9901' RETURN entity.id + ' code' AS id`,
    'an address is none': `MATCH (entity:Source {id: 'curators'}) SET entity.url = 'ask us' RETURN entity.id + ' url' AS id`,
    'a relationship holds since never': `${city}-[link:HOLDS]->() SET link.since = 'never' RETURN entity.id + ' HOLDS' AS id`,
  }),
];
