import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openImported, type ImportedGraph } from '../queries/open-imported.js';

let open: ImportedGraph;

beforeAll(async () => {
  open = await openImported();
  await open.bringIn('2031-06-10');
});
afterAll(() => open.close());

describe('entity', () => {
  it('gives anything by its id, with the fields of its kind', async () => {
    expect(
      await open.ask(`{
        city: entity(id: "freedonia-city") { __typename id ... on Place { level } ... on City { partOf { id } } ... on Policy { reading } }
        former: entity(id: "klopstokia-rules") { id ... on Policy { level } }
        nothing: entity(id: "no-such-thing") { id }
      }`),
    ).toEqual({
      city: { __typename: 'City', id: 'freedonia-city', level: 'MUNICIPALITY', partOf: [{ id: 'freedonia' }] },
      former: { id: 'klopstokia-ai-rules-2028', level: 'CITY' },
      nothing: null,
    });
  });

  it('leads on from a reference that a query of values gives', async () => {
    const { policiesInForce } = await open.ask<{ policiesInForce: unknown[] }>(
      `{ policiesInForce(onDate: "2031-08-01", status: [IN_FORCE]) { policy { id entity { name ... on Policy { cities { id } } } } } }`,
    );
    expect(policiesInForce).toEqual([
      {
        policy: {
          id: 'freedonia-ai-action-plan-2031',
          entity: { name: '自由市人工智能行动方案（2031—2032年）', cities: [{ id: 'freedonia-city' }] },
        },
      },
      { policy: { id: 'freedonia-ai-law-2029', entity: { name: '自由国人工智能法', cities: [] } } },
    ]);
  });

  it('leads on from the ends of a claim, of whichever kinds, also where only it is asked for', async () => {
    const { measures } = await open.ask<{ measures: unknown[] }>(
      `{ measures(where: {id: {eq: "freedonia-ai-action-plan-2031/n02"}}) { claims(where: {predicate: {in: ["TARGETS", "FIELD:instrument"]}}) {
        predicate subject { entity { ...Any } } object { entity { ...Any } } } } }
      fragment Any on Entity { kind ... on Measure { instrument } ... on Theme { broader { id } } }`,
    );
    const subject = [{ entity: { kind: 'Measure', instrument: 'FUNDING' } }];
    const [{ claims }] = measures as [{ claims: { predicate: string }[] }];
    expect(claims.sort((one, other) => (one.predicate < other.predicate ? -1 : 1))).toEqual([
      { predicate: 'FIELD:instrument', subject, object: [] },
      {
        predicate: 'TARGETS',
        subject,
        object: [{ entity: { kind: 'Theme', broader: [{ id: 'policy-support' }] } }],
      },
    ]);
  });

  it('is null for what is there no more', async () => {
    await open.bringIn('2031-06-12', undefined, [
      {
        file: 'policies/sylvania-ai-plan-2030.yaml',
        from: `\nmeasures:\n  - {id: m01, text: {zh: 建成算力中心, en: Complete the compute centre}, themes: [compute-centre], instrument: INFRASTRUCTURE, modality: PLANNED}`,
        to: '',
      },
    ]);
    const { explain } = await open.ask<{ explain: { claims: unknown[] } }>(
      `{ explain(subject: "sylvania-ai-plan-2030/m01", predicate: "FIELD:instrument", knownAt: "2031-06-11") { claims { subject { id entity { id } } } } }`,
    );
    expect(explain.claims).toEqual([{ subject: { id: 'sylvania-ai-plan-2030/m01', entity: null } }]);
  });
});
