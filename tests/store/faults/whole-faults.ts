import { breaking } from './fault.js';

const city = "MATCH (node:City {id: 'freedonia-city'})";
const gone = 'MATCH (node:RetractedEntity)';
const id = 'RETURN node.id AS id';

/** Faults of labels, ids, retraction, and of what the graph knows about itself. */
export const wholeFaults = [
  ...breaking('find-nodes-with-wrong-labels', {
    'a city is no place': `${city} REMOVE node:Place ${id}`,
    'a city is a policy too': `${city} SET node:Policy ${id}`,
    'a city says that it is a region': `${city} SET node.kind = 'Region' ${id}`,
    'a city is no entity': `${city} REMOVE node:Entity ${id}`,
    'a stranger is there': "CREATE (node:Note {id: 'shopping-list'}) RETURN node.id AS id",
  }),
  ...breaking('find-ids-given-twice', {
    'a former id is the present id of another': `${city} SET node.formerIds = ['compute-hub'] RETURN 'compute-hub' AS id`,
    'two have one former id': `${city}, (other:Theme {id: 'compute-hub'}) SET node.formerIds = ['hub'], other.formerIds = ['hub'] RETURN 'hub' AS id`,
    'a claim has the id of a city': "CREATE (node:Claim {id: 'freedonia-city'}) RETURN node.id AS id",
    'a node has no id': 'CREATE (node:Evidence) RETURN elementId(node) AS id',
  }),
  ...breaking('find-half-retracted-nodes', {
    'what is gone is gone since no day': `${gone} REMOVE node.retractedOn ${id}`,
    'what is gone has a relationship': `${gone}, (theme:Theme {id: 'compute-hub'}) CREATE (node)-[:BROADER]->(theme) ${id}`,
    'what is gone has the label of what is live': `${gone} SET node:Theme ${id}`,
    'what is live has a day of its end': `${city} SET node.retractedOn = '2031-07-01' ${id}`,
  }),
  ...breaking('find-wrong-meta', {
    'nothing tells the version': "MATCH (meta:Meta) DELETE meta RETURN '0 nodes Meta' AS id",
    'two nodes tell the version': "CREATE (:Meta {id: 'other'}) RETURN '2 nodes Meta' AS id",
    'an import has left its lock': "MATCH (meta:Meta) SET meta.locked = true RETURN 'graph is incomplete' AS id",
  }),
  ...breaking('find-wrong-counts', {
    'a number is changed':
      "MATCH (meta:Meta) SET meta.counts = ['City=1'] + meta.counts RETURN 'Meta says City=1' AS id",
    'the numbers are a word': "MATCH (meta:Meta) SET meta.counts = 'many' RETURN 'Meta says many' AS id",
    'a node is added':
      "CREATE (:Evidence {id: 'x#1-2'}) WITH * MATCH (node:Evidence) RETURN 'counted Evidence=' + count(node) AS id",
  }),
  ...breaking('edited-nodes', {
    'a claim is edited':
      "MATCH (node:Claim {predicate: 'FIELD:counts.measures'}) SET node.value = '19' RETURN node.id AS id",
    'a whole number becomes a fraction':
      'MATCH (node:Evidence) WITH node ORDER BY node.id LIMIT 1 SET node.line = toFloat(node.line) RETURN node.id AS id',
    'a retracted claim is edited': "MATCH (node:RetractedClaim) SET node.why = 'because' RETURN node.id AS id",
    'a point is taken to another system': `${city} SET node.location = point({x: 12.25, y: 41.5}) ${id}`,
    'former ids become a text': `${city} SET node.formerIds = 'old' ${id}`,
    'a content hash is edited': `${city} SET node.contentHash = 'none' ${id}`,
  }),
  ...breaking('edited-links', {
    'a relationship gets a property':
      "MATCH (from:Claim {predicate: 'FIELD:counts.measures'})-[link:SUBJECT]->(to) SET link.note = 'x' RETURN from.id + ' SUBJECT ' + to.id AS id",
    'a batch is edited':
      "MATCH (from)-[link:HOLDS]->(to) WHERE link.batch = 1 SET link.batch = 2 RETURN from.id + ' HOLDS ' + to.id AS id",
  }),
  ...breaking('wrong-version', {
    'the version is edited':
      "MATCH (meta:Meta) SET meta.dataVersion = '0123456789abcdef' RETURN 'stored 0123456789abcdef' AS id",
    'a relationship that carries nothing is deleted':
      "MATCH (:Claim {predicate: 'FIELD:counts.measures'})-[link:SUPPORTED_BY]->() DELETE link WITH count(*) AS gone MATCH (meta:Meta) RETURN 'stored ' + meta.dataVersion AS id",
  }),
];
