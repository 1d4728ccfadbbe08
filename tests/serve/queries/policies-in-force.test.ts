import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freedonia, openImported, type Edit, type ImportedGraph } from './open-imported.js';

let open: ImportedGraph;

const plan = 'policies/freedonia-ai-action-plan-2031.yaml';
const short: Edit = {
  file: 'policies/freedonia-short-measures-2031.yaml',
  text: `id: freedonia-short-measures-2031
policyType: MEASURES
level: MUNICIPALITY
name: {zh: 自由市短期措施, en: Short measures of Freedonia}
reading: FULL
sources: [freedonia-gazette-2031-05-30]
places: [{place: freedonia-city}]
dates: [{role: ISSUED, date: '2031-05'}, {role: EXPIRES, date: '2031-06-30'}]
`,
};
const later: Edit = { file: plan, from: "date: '2031-07-01'", to: "date: '2031-09-01'" };

// On the second of June the graph learns the short measures; on the first of July it unlearns them, and another day of force of the plan.
beforeAll(async () => {
  open = await openImported();
  await open.bringIn('2031-06-02', freedonia, [short]);
  await open.bringIn('2031-07-01', freedonia, [later]);
});
afterAll(() => open.close());

interface Row {
  policy: { id: string; name?: string };
  status: string;
}

async function ask(given: string): Promise<string[]> {
  const { policiesInForce } = await open.ask<{ policiesInForce: Row[] }>(
    `{ policiesInForce(${given}) { policy { id } status } }`,
  );
  return policiesInForce.map(({ policy, status }) => `${policy.id} ${status}`);
}

describe('policiesInForce', () => {
  it('answers for every policy but drafts, in the order of ids', async () => {
    expect(await ask('onDate: "2031-08-01"')).toEqual([
      'freedonia-ai-action-plan-2031 NOT_YET',
      'freedonia-ai-law-2029 IN_FORCE',
      'klopstokia-ai-rules-2028 REPLACED',
      'sylvania-ai-plan-2030 UNKNOWN',
    ]);
  });

  it.each([
    ['the plan after the period it plans for', '2033-01-01', 'freedonia-ai-action-plan-2031 UNKNOWN'],
    ['the law in the year it expires', '2039-06-01', 'freedonia-ai-law-2029 UNKNOWN'],
    ['the law after that year', '2040-01-01', 'freedonia-ai-law-2029 EXPIRED'],
    ['the law before it was issued', '2029-02-28', 'freedonia-ai-law-2029 NOT_YET'],
    ['the rules before they were replaced', '2029-02-28', 'klopstokia-ai-rules-2028 UNKNOWN'],
  ])('tells of %s', async (_title, day, row) => {
    expect(await ask(`onDate: "${day}"`)).toContain(row);
  });

  it('says by which date and why, and which policy has replaced it', async () => {
    const answer = await open.ask<{ policiesInForce: [{ by: { claimId: string } }] }>(
      `{ policiesInForce(onDate: "2031-08-01", place: "klopstokia-city") {
        policy { name } level by { policyId role predicate date claimId } becauseZh becauseEn replacedBy { id } } }`,
    );
    const { claimId } = answer.policiesInForce[0].by;
    expect(answer).toEqual({
      policiesInForce: [
        {
          policy: { name: '克洛普斯托克人工智能规则' },
          level: 'CITY',
          by: {
            policyId: 'freedonia-ai-law-2029',
            role: 'ISSUED',
            predicate: 'FIELD:issuedOn',
            date: '2029-03-01',
            claimId,
          },
          becauseZh: 'freedonia-ai-law-2029（印发日期2029-03-01）取代了它',
          becauseEn: 'freedonia-ai-law-2029 (ISSUED 2029-03-01) has replaced it',
          replacedBy: [{ id: 'freedonia-ai-law-2029' }],
        },
      ],
    });
    const { claims } = await open.ask<{ claims: object[] }>(
      `{ claims(where: { id: { eq: "${claimId}" } }) { predicate value } }`,
    );
    expect(claims).toEqual([{ predicate: 'FIELD:issuedOn', value: '2029-03-01' }]);
  });

  it.each([
    ['a place', 'place: "freedonia-city"', ['freedonia-ai-action-plan-2031 NOT_YET']],
    ['a level', 'level: NATIONAL', ['freedonia-ai-law-2029 IN_FORCE']],
    ['answers', 'status: [REPLACED, UNKNOWN]', ['klopstokia-ai-rules-2028 REPLACED', 'sylvania-ai-plan-2030 UNKNOWN']],
    ['a page', 'limit: 1, after: "freedonia-ai-law-2029"', ['klopstokia-ai-rules-2028 REPLACED']],
    ['an unknown place', 'place: "nowhere"', []],
    ['a theme in place of a place', 'place: "compute-hub"', []],
  ])('can be narrowed to %s', async (_title, given, rows) => {
    expect(await ask(`onDate: "2031-08-01", ${given}`)).toEqual(rows);
  });

  it('refuses a page that is too large', async () => {
    const refused = await open.askRefused('{ policiesInForce(onDate: "2031-08-01", limit: 101) { status } }');
    expect(refused.code).toBe('BAD_USER_INPUT');
  });

  it('answers two equal requests byte for byte', async () => {
    const query = '{ policiesInForce(onDate: "2031-08-01") { policy { id name } by { claimId } becauseEn } }';
    expect(JSON.stringify(await open.ask(query))).toBe(JSON.stringify(await open.ask(query)));
  });
});

describe('policiesInForce by what was known', () => {
  it.each([
    [
      'before the correction',
      '2031-06-30',
      [
        'freedonia-ai-action-plan-2031 IN_FORCE',
        'freedonia-ai-law-2029 IN_FORCE',
        'freedonia-short-measures-2031 EXPIRED',
        'klopstokia-ai-rules-2028 REPLACED',
        'sylvania-ai-plan-2030 UNKNOWN',
      ],
    ],
    [
      'on the day of the correction',
      '2031-07-01',
      [
        'freedonia-ai-action-plan-2031 NOT_YET',
        'freedonia-ai-law-2029 IN_FORCE',
        'klopstokia-ai-rules-2028 REPLACED',
        'sylvania-ai-plan-2030 UNKNOWN',
      ],
    ],
    ['before anything was known', '2031-06-01', []],
  ])('%s', async (_title, day, rows) => {
    expect(await ask(`onDate: "2031-08-01", knownAt: "${day}"`)).toEqual(rows);
  });

  it('finds the policies of a place that are gone since, with the name they had', async () => {
    const answer = await open.ask(
      `{ policiesInForce(onDate: "2031-06-15", knownAt: "2031-06-15", place: "freedonia-city", status: IN_FORCE) {
        policy { id name } by { date } } }`,
    );
    expect(answer).toEqual({
      policiesInForce: [
        { policy: { id: 'freedonia-short-measures-2031', name: '自由市短期措施' }, by: { date: '2031-05' } },
      ],
    });
  });

  it('today answers as without a day', async () => {
    const query = (known: string) =>
      `{ policiesInForce(onDate: "2031-08-01"${known}) {
        policy { id name nameZh nameEn } level status by { policyId date claimId } becauseEn replacedBy { id name } } }`;
    expect(await open.ask(query(', knownAt: "2031-07-01"'))).toEqual(await open.ask(query('')));
  });
});
