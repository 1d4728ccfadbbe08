import type { ImportedGraph } from './open-imported.js';

/** An answer of `search`, as far as tests look into it. */
export interface Answer {
  edges: { node: { entity: { id: string }; matchedAs: string; matchedOn: string; matchedText: string } }[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
  totalCount: number;
  complete: boolean;
  kinds: { kind: string; count: number }[];
  suggestions: { entity: { id: string }; text: string }[];
}

const whole = `query ($text: String!, $kinds: [EntityKind!], $first: Int!, $after: String) {
  search(text: $text, kinds: $kinds, first: $first, after: $after) {
    edges { cursor node { entity { id kind name nameZh nameEn } score matchedOn matchedAs matchedText } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    totalCount complete kinds { kind count } suggestions { entity { id name } text }
  }
}`;

/** Asks everything that `search` gives. */
export async function askSearch(open: ImportedGraph, text: string, more: object = {}): Promise<Answer> {
  return (await open.ask<{ search: Answer }>(whole, { text, first: 20, ...more })).search;
}

/** The hits in short: `id matchedAs matchedOn matchedText`. */
export async function listHits(open: ImportedGraph, text: string, more: object = {}): Promise<string[]> {
  const { edges } = await askSearch(open, text, more);
  return edges.map(({ node }) => `${node.entity.id} ${node.matchedAs} ${node.matchedOn} ${node.matchedText}`);
}

/** The answer where nothing is found and nothing is near. */
export const nothing = {
  edges: [],
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  totalCount: 0,
  complete: true,
  kinds: [],
  suggestions: [],
};
