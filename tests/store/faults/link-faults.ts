import { breaking } from './fault.js';

const hub =
  "MATCH (from:Measure {id: 'freedonia-ai-action-plan-2031/n01'})-[link:TARGETS]->(to:Theme {id: 'compute-hub'})";
const issued = "MATCH (from:Policy {id: 'freedonia-ai-action-plan-2031'})-[link:ISSUED_BY {role: 'ISSUER'}]->(to)";
const ends = "RETURN from.id + ' ' + type(link) + ' ' + to.id AS id";
const derived =
  "MATCH (from:City {id: 'freedonia-city'})-[link:TARGETS {derived: true}]->(to:Theme {id: 'compute-hub'})";
const place = "MATCH (from:City {id: 'klopstokia-city'}), (to:Theme {id: 'compute-hub'})";

/** Faults of direct and derived relationships. */
export const linkFaults = [
  ...breaking('find-links-without-claim', {
    'a relationship is drawn by hand': `MATCH (from:Policy {id: 'sylvania-ai-plan-2030'}), (to:Theme {id: 'compute-voucher'}) CREATE (from)-[link:TARGETS]->(to) ${ends}`,
    'the claim of a relationship is deleted': `${hub} MATCH (claim:Claim {id: link.claimId}) DETACH DELETE claim ${ends}`,
    'a relationship names a claim that is retracted': `${hub} MATCH (old:RetractedClaim) SET link.claimId = old.id ${ends}`,
  }),
  ...breaking('find-links-unlike-claim', {
    'a relationship names the claim of another': `${hub} MATCH ()-[other:BUILDS]->() SET link.claimId = other.claimId ${ends}`,
    'the role on a relationship is changed': `${issued} SET link.role = 'DRAFTER' ${ends}`,
    'a relationship is turned round': `MATCH (to:Policy {id: 'freedonia-ai-action-plan-2031'})-[old:BASED_ON]->(from) CREATE (from)-[link:BASED_ON]->(to) SET link = properties(old) DELETE old ${ends}`,
    'the claim of a relationship is no longer shown': `${issued} MATCH (claim:Claim {id: link.claimId}) SET claim.shown = false ${ends}`,
  }),
  ...breaking('find-claims-without-link', {
    'a relationship is deleted': `${hub} WITH link, link.claimId AS id DELETE link RETURN id`,
    'an opinion is shown as if it were a fact': `MATCH (claim:Claim {predicate: 'TARGETS', modality: 'OPINION'}) SET claim.shown = true RETURN claim.id AS id`,
  }),
  ...breaking('find-links-drawn-twice', {
    'a relationship is doubled': `${hub} CREATE (from)-[twin:TARGETS]->(to) SET twin = properties(link) ${ends}`,
  }),
  ...breaking('find-wrong-derived-targets', {
    'a derived relationship is deleted': `${derived} DELETE link RETURN from.id + ' TARGETS ' + to.id AS id`,
    'a derived relationship counts a measure more': `${derived} SET link.measures = link.measures + 1 ${ends}`,
    'a derived relationship is earlier than its policies': `${derived} SET link.firstOn = '1999' ${ends}`,
    'a derived relationship follows from nothing': `${place} CREATE (from)-[link:TARGETS {derived: true, measures: 1, policies: 1}]->(to) ${ends}`,
    'a direct relationship is passed off as derived': `${hub} SET link.derived = true REMOVE link.claimId ${ends}`,
    'a policy becomes a draft, from which nothing follows': `MATCH (:Measure {id: 'freedonia-ai-action-plan-2031/n01'})<-[:HAS_MEASURE]-(policy) SET policy.policyType = 'DRAFT_FOR_COMMENT' RETURN 'freedonia-city TARGETS compute-hub' AS id`,
  }),
  ...breaking('find-links-with-wrong-ends', {
    'a theme issues a city': `MATCH (from:Theme {id: 'compute-hub'}), (to:City {id: 'freedonia-city'}) CREATE (from)-[link:ISSUED_BY]->(to) ${ends}`,
    'a type is made up': `${place} CREATE (from)-[link:LOVES]->(to) ${ends}`,
  }),
];
