import type { Model } from '../model/model.js';
import type { Store } from './connect.js';
import { readStatement } from './read-statement.js';

interface Wanted {
  readonly name: string;
  readonly statement: string;
}

/** Creates the constraints and indexes that are missing and waits until they can be used; gives the names of those created. */
export async function writeSchema(store: Store, model: Model): Promise<readonly string[]> {
  const missing = await findMissingSchema(store, model);
  if (missing.length === 0) return [];
  await store.write(async (transaction) => {
    for (const { statement } of missing) await transaction.run(statement);
  });
  await store.read((transaction) => transaction.run(readStatement('await-indexes')), 60);
  return missing.map(({ name }) => name);
}

/** The constraints and indexes that the model asks for and the database lacks, with the statement that creates each. */
export async function findMissingSchema(store: Store, model: Model): Promise<readonly Wanted[]> {
  const list = readStatement('list-indexes');
  const { rows } = await store.read((transaction) => transaction.run<{ name: string }>(list));
  const known = new Set(rows.map((row) => row.name));
  return listWanted(model).filter(({ name }) => !known.has(name));
}

/**
 * Ids are guarded under every label; a page in date order seeks in `sortKey`; a former id is found through the index of those few that have one
 * (`formerIds IS NOT NULL`, since no index of 5.26 looks into a list).
 */
function listWanted(model: Model): readonly Wanted[] {
  const kinds = [...model.kinds.values()];
  const records = ['Claim', 'Evidence', 'RetractedEntity', 'RetractedClaim', 'RetractedEvidence', 'Meta'];
  const guarded = new Set(['Entity', ...kinds.flatMap((kind) => kind.labels), ...records]);
  return [
    ...[...guarded].map(guardId),
    ...kinds.map((kind) => buildIndex(kind.name, 'sortKey')),
    buildIndex('Entity', 'formerIds'),
    buildIndex('Claim', 'predicate'),
    buildIndex('Claim', 'contested'),
    buildIndex('RetractedClaim', 'contested'),
    buildIndex('Claim', 'rivals'),
    buildIndex('RetractedClaim', 'rivals'),
    buildIndex('Claim', 'question'),
    buildIndex('RetractedClaim', 'question'),
    buildIndex('Claim', 'timeKey'),
    buildIndex('RetractedClaim', 'timeKey'),
    buildIndex('Claim', 'soleKey'),
    { name: 'entity_text', statement: readStatement('create-text-index') },
  ];
}

function guardId(label: string): Wanted {
  const name = `${label.toLowerCase()}_id`;
  return { name, statement: readStatement('create-id-constraint', { NAME: name, LABEL: label }) };
}

function buildIndex(label: string, property: string): Wanted {
  const name = `${label.toLowerCase()}_${property.toLowerCase()}`;
  return { name, statement: readStatement('create-range-index', { NAME: name, LABEL: label, PROPERTY: property }) };
}
