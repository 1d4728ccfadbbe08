import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { askGraph } from '../../src/serve/ask-graph.js';
import { openFreedonia, type OpenGraph } from './open-freedonia.js';

let open: OpenGraph;

beforeAll(async () => {
  open = await openFreedonia();
});
afterAll(() => open.close());

async function ask(query: string, variables: Record<string, unknown> = {}): Promise<unknown> {
  const { data, errors } = await askGraph(open.graph, { query, variables });
  expect(errors).toBeUndefined();
  return data;
}

describe('lists', () => {
  it('answer two equal requests byte for byte', async () => {
    const query =
      '{ policies(sort: { level: ASC }) { id issuersConnection { edges { properties { role } node { id } } } places { id } } }';
    const [first, second] = [await askGraph(open.graph, { query }), await askGraph(open.graph, { query })];
    expect(JSON.stringify(first)).toBe(JSON.stringify(second));
  });

  it.each([
    ['without a sort', '{ policies { id } }', {}],
    [
      'that are equal in a sort',
      'query ($sort: [PolicySort!]!) { policies(sort: $sort) { id } }',
      { sort: [{ note: 'ASC' }] },
    ],
    ['that are equal in a literal sort', '{ policies(sort: { note: DESC }) { id } }', {}],
  ])('give entities %s in the order of ids', async (_title, query, variables) => {
    const ids = ['city-plan-2031', 'city-plan-2032', 'harbour-plan-2031', 'state-plan-2030'];
    expect(await ask(query, variables)).toEqual({ policies: ids.map((id) => ({ id })) });
  });

  it('give related entities in the order of ids, also with what the relationship carries', async () => {
    const data = await ask(
      '{ themes(where: { id: { eq: "compute-hub" } }) { regions { id } regionsConnection { edges { properties { policies } node { id } } } } }',
    );
    const edges = ['freedonia', 'old-harbour'].map((id) => ({ properties: { policies: 1 }, node: { id } }));
    expect(data).toEqual({
      themes: [{ regions: [{ id: 'freedonia' }, { id: 'old-harbour' }], regionsConnection: { edges } }],
    });
  });

  it('can be paged by the sort key', async () => {
    const data = await ask(
      '{ policies(where: { sortKey: { gt: "2031-05-31#city-plan-2031" } }, sort: { sortKey: ASC }, limit: 1) { id } }',
    );
    expect(data).toEqual({ policies: [{ id: 'city-plan-2032' }] });
  });

  it('follow claims to entities of any kind and to their evidence', async () => {
    const query =
      '{ claims(where: { id: { eq: "k-21" } }) { subject { kind id } subjectEntity { __typename ... on Measure { modality } } object { id } statedBy { id } evidence { quote source { id } } } }';
    expect(await ask(query)).toEqual({
      claims: [
        {
          subject: [{ kind: 'Measure', id: 'city-plan-2031/m01' }],
          subjectEntity: [{ __typename: 'Measure', modality: 'PLANNED' }],
          object: [{ id: 'compute-hub' }],
          statedBy: [{ id: 'ada-grove' }, { id: 'daily' }],
          evidence: [{ quote: '建设算力枢纽', source: { id: 'daily' } }],
        },
      ],
    });
  });
});
