import type { Field, Model } from '../model/model.js';
import type { Store } from './connect.js';
import { readStatement } from './read-statement.js';

interface Wanted {
  readonly name: string;
  readonly statement: string;
}

interface Missing extends Wanted {
  /** It is there, and covers something else. */
  readonly isOutdated: boolean;
}

interface Present {
  readonly name: string;
  readonly properties: readonly string[] | null;
  readonly analyzer: string | null;
}

/**
 * Creates the constraints and indexes that are missing, anew where an older version of the program made one that covers something else, and waits until
 * they can be used; gives the names of those created.
 */
export async function writeSchema(store: Store, model: Model): Promise<readonly string[]> {
  const missing = await findMissingSchema(store, model);
  if (missing.length === 0) return [];
  await store.write(async (transaction) => {
    for (const { name, statement, isOutdated } of missing) {
      if (isOutdated) await transaction.run(readStatement('drop-index', { NAME: name }));
      await transaction.run(statement);
    }
  });
  await store.read((transaction) => transaction.run(readStatement('await-indexes')), 60);
  return missing.map(({ name }) => name);
}

/**
 * The constraints and indexes that the model asks for and the database lacks, or has with other properties or another analyzer (`isOutdated`), with the
 * statement that creates each.
 */
export async function findMissingSchema(store: Store, model: Model): Promise<readonly Missing[]> {
  const list = readStatement('list-indexes');
  const { rows } = await store.read((transaction) => transaction.run<Present>(list));
  const known = new Map(rows.map((row) => [row.name, row]));
  return listWanted(model)
    .map((wanted) => ({ ...wanted, present: known.get(wanted.name) }))
    .filter(({ present, ...wanted }) => present === undefined || !covers(present, wanted))
    .map(({ present, ...wanted }) => ({ ...wanted, isOutdated: present !== undefined }));
}

/** The statement itself says what the index shall cover. */
function covers({ properties, analyzer }: Present, { statement }: Wanted): boolean {
  const wanted = [...statement.matchAll(/\bnode\.(\w+)/g)].map(([, property]) => property);
  const wantedAnalyzer = /`fulltext\.analyzer`: '(.+?)'/.exec(statement)?.[1];
  return (properties ?? []).join() === wanted.join() && (analyzer ?? undefined) === wantedAnalyzer;
}

/**
 * Ids are guarded under every label; a page in date order seeks in `sortKey`; a former id is found through the index of those few that have one
 * (`formerIds IS NOT NULL`, since no range index of 5.26 looks into a list).
 */
function listWanted(model: Model): readonly Wanted[] {
  const kinds = [...model.kinds.values()];
  const records = ['Claim', 'Evidence', 'RetractedEntity', 'RetractedClaim', 'RetractedEvidence', 'Meta'];
  const guarded = new Set(['Entity', ...kinds.flatMap((kind) => kind.labels), ...records]);
  return [
    ...[...guarded].map(guardId),
    ...kinds.map((kind) => buildIndex(kind.name, 'sortKey')),
    ...kinds.flatMap(({ name, fields }) => buildPageIndexes(name, fields, 'sortKey')),
    ...[...model.records].flatMap(([name, fields]) => buildPageIndexes(name, fields, 'id')),
    buildIndex('Entity', 'formerIds'),
    buildIndex('Claim', 'predicate'),
    buildIndex('RetractedClaim', 'predicate'),
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
    { name: 'entity_keys', statement: readStatement('create-key-index') },
  ];
}

function guardId(label: string): Wanted {
  const name = `${label.toLowerCase()}_id`;
  return { name, statement: readStatement('create-id-constraint', { NAME: name, LABEL: label }) };
}

/** One value of a field, in the order of the key that places a row. */
function buildPageIndexes(label: string, fields: readonly Field[], key: string): readonly Wanted[] {
  return fields
    .filter(({ paged }) => paged)
    .map(({ name: property }) => {
      const name = [label, property, key].join('_').toLowerCase();
      const labels = { NAME: name, LABEL: label, PROPERTY: property, KEY: key };
      return { name, statement: readStatement('create-page-index', labels) };
    });
}

function buildIndex(label: string, property: string): Wanted {
  const name = `${label.toLowerCase()}_${property.toLowerCase()}`;
  return { name, statement: readStatement('create-range-index', { NAME: name, LABEL: label, PROPERTY: property }) };
}
