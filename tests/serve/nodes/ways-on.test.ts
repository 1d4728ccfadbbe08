import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openImported, type ImportedGraph } from '../queries/open-imported.js';

let open: ImportedGraph;

beforeAll(async () => {
  open = await openImported();
  await open.bringIn('2031-06-10');
});
afterAll(() => open.close());

describe('values that name things by id lead on to them', () => {
  it('from a step of a path to its claim, with quote and source', async () => {
    const answer = await open.ask(
      `{ paths(from: "freedonia-compute-hub", to: "freedonia-ai-action-plan-2031", limit: 1) {
        steps { type claimId claim { id predicate evidence(limit: 1) { quote } sources { id } } } } }`,
    );
    interface Step {
      readonly type: string;
      readonly claimId: string;
      readonly claim: { id: string; predicate: string; evidence: { quote: string }[]; sources: { id: string }[] };
    }
    const [path] = (answer as { paths: { steps: Step[] }[] }).paths;
    expect(path?.steps.length).toBeGreaterThan(1);
    for (const { type, claimId, claim } of path?.steps ?? [])
      expect(claim).toEqual({
        id: claimId,
        predicate: type,
        evidence: [{ quote: expect.any(String) }],
        sources: [{ id: 'daily-freedonian-2031-05-31' }],
      });
  });

  it('from an entry of a timeline to all claims that state it', async () => {
    const answer = await open.ask(
      `{ timeline(policy: "freedonia-ai-action-plan-2031", what: [EFFECTIVE]) { edges { node { claimIds claims { id value } } } } }`,
    );
    const [{ node }] = (answer as { timeline: { edges: [{ node: { claimIds: string[] } }] } }).timeline.edges;
    expect(node).toEqual({ claimIds: node.claimIds, claims: node.claimIds.map((id) => ({ id, value: '2031-07-01' })) });
  });

  it('from the numbers of a matrix to measures and policies, of whichever kind', async () => {
    expect(
      await open.ask(
        `{ coverage(places: ["freedonia-city", "sylvania-city"], themes: ["compute-hub"]) { cells {
          place measures { ids entities { __typename id ... on Measure { instrument } } } notReadInFull { entities { id ... on Policy { reading } } } } } }`,
      ),
    ).toEqual({
      coverage: {
        cells: [
          {
            place: 'freedonia-city',
            measures: {
              ids: ['freedonia-ai-action-plan-2031/n01'],
              entities: [
                { __typename: 'Measure', id: 'freedonia-ai-action-plan-2031/n01', instrument: 'INFRASTRUCTURE' },
              ],
            },
            notReadInFull: { entities: [{ id: 'freedonia-ai-action-plan-2031', reading: 'EXCERPT' }] },
          },
          {
            place: 'sylvania-city',
            measures: { ids: [], entities: [] },
            notReadInFull: { entities: [{ id: 'sylvania-ai-plan-2030', reading: 'EXCERPT' }] },
          },
        ],
      },
    });
  });
});
