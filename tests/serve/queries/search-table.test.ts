import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { root } from '../open-freedonia.js';
import { openImported, type ImportedGraph } from './open-imported.js';
import { firstHits, fruitless, suggested } from './search-table.js';

let open: ImportedGraph;

beforeAll(async () => {
  open = await openImported();
  await open.bringIn('2031-06-02', `${root}data`);
});
afterAll(() => open.close());

interface Answer {
  search: {
    edges: { node: { entity: { id: string }; matchedAs: string; matchedOn: string } }[];
    suggestions: { entity: { id: string } }[];
  };
}

const query = `query ($text: String!) {
  search(text: $text, first: 1) { edges { node { entity { id } matchedAs matchedOn } } suggestions { entity { id } } }
}`;

describe('search in data/', () => {
  it.each(firstHits)('finds by %j first %s', async (text, first) => {
    const { search } = await open.ask<Answer>(query, { text });
    const hits = search.edges.map(({ node }) => `${node.entity.id} ${node.matchedAs} ${node.matchedOn}`);
    expect(hits).toEqual([first]);
  });

  it.each(suggested)('suggests for %j first %s', async (text, first) => {
    const { search } = await open.ask<Answer>(query, { text });
    expect([search.edges, search.suggestions[0]?.entity.id]).toEqual([[], first]);
  });

  it.each(fruitless)('finds nothing by %j', async (text) => {
    expect((await open.ask<Answer>(query, { text })).search.edges).toEqual([]);
  });
});
