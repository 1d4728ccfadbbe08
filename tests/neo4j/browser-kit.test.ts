import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { readModel } from '../../src/model/read-model.js';
import { readSchema } from '../../src/model/read-schema.js';
import { importData, root } from './import-data.js';
import { readAsciiDocSlides, readFavourites, readHtmlSlides, readStyle } from './read-kit.js';

const favourites = readFavourites();
const kinds = readModel(readSchema(join(root, 'schema'))).kinds;

/** Labels and relationship types: those of the kinds, and those of claims and evidence (model page, section 2). */
const knownNames = new Set([
  ...[...kinds.values()].flatMap(({ labels, links }) => [...labels, ...links.map(({ type }) => type)]),
  ...['Entity', 'Claim', 'Evidence', 'SUBJECT', 'OBJECT', 'STATED_BY', 'SUPPORTED_BY', 'IN'],
]);

describe('the queries of the Neo4j Browser kit', () => {
  let driver: Driver;
  beforeAll(async () => {
    const { TEST_NEO4J_URI = '', TEST_NEO4J_USER = '', TEST_NEO4J_PASSWORD = '' } = process.env;
    driver = neo4j.driver(TEST_NEO4J_URI, neo4j.auth.basic(TEST_NEO4J_USER, TEST_NEO4J_PASSWORD));
    await importData();
  }, 120_000);
  afterAll(() => driver.close());

  it.each(favourites)('$file answers with rows, reads only, and leaves no column empty', async ({ query }) => {
    const session = driver.session();
    const { records } = await session.executeRead((transaction) => transaction.run(query));
    await session.close();
    expect(records).not.toHaveLength(0);
    const empty = records[0]?.keys.filter((key) => records.every((record) => record.get(key) === null));
    expect(empty).toEqual([]);
  });

  // Neo4j only warns of a name that no node has yet, so names are held against the model.
  it.each(favourites)('$file names only labels and relationship types of the model', ({ query }) => {
    expect(listNames(query).filter((name) => !knownNames.has(name))).toEqual([]);
  });
});

describe('the guide', () => {
  const slides = favourites.slice(0, 10).map(({ title, query }) => [title, query]);

  it('holds the first ten favourites as AsciiDoc, for the new Browser', () => {
    expect(readAsciiDocSlides()).toEqual(slides);
  });

  it('holds the same as HTML, for the Browser of Neo4j 5', () => {
    expect(readHtmlSlides()).toEqual(slides);
  });
});

describe('the titles of the favourites', () => {
  it.each(favourites)('$file has a title in Chinese and English', ({ title }) => {
    expect(title).toMatch(/^\p{Script=Han}.* · [A-Z]/u);
  });
});

describe('the style', () => {
  const style = readStyle();

  it.each([...kinds.keys(), 'Claim', 'Evidence'])('draws a %s with a caption', (kind) => {
    expect(style.get(`node.${kind}`)).toMatch(/^\{\w+\}$/);
  });

  // Neo4j Browser takes a comment for a part of the selector after it, and loses that rule.
  it('has no comment', () => {
    expect(readFileSync(join(root, 'neo4j/style.grass'), 'utf8')).not.toContain('/*');
  });
});

/** The labels and relationship types a query names: what follows a colon that opens a node or a relationship. */
function listNames(query: string): string[] {
  return [...query.matchAll(/[([]\w*:([A-Za-z_|]+)/g)].flatMap(([, names = '']) => names.split('|'));
}
