import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freedonia, openImported, type Edit, type ImportedGraph } from './open-imported.js';

const draft: Edit = {
  file: 'policies/freedonia-ai-action-plan-draft-2031.yaml',
  from: 'places: [{place: freedonia-city}]',
  to: `places: [{place: freedonia-city}]
targets:
  - {id: t01, metric: intelligent-compute, operator: GTE, value: 2000, unit: PFLOPS, normalValue: 2000, normalUnit: PFLOPS, dueOn: '2032', modality: TARGET}`,
};
const smallerFund: Edit = {
  file: 'policies/freedonia-ai-action-plan-2031.yaml',
  from: 'operator: EQ, value: 1000, unit: 亿元, normalValue: 100000000000',
  to: 'operator: EQ, value: 800, unit: 亿元, normalValue: 80000000000',
};
const observed: Edit = {
  file: 'observations.yaml',
  from: 'observations:\n',
  to: `observations:
  - {id: compute-2032-gazette, place: freedonia-city, metric: intelligent-compute, operator: EQ, value: 2900, unit: PFLOPS, period: '2032', sources: [freedonia-gazette-2031-05-30]}
  - {id: compute-2032-press, place: freedonia-city, metric: intelligent-compute, operator: EQ, value: 3.2, unit: EFLOPS, normalValue: 3200, normalUnit: PFLOPS, period: '2032', sources: [daily-freedonian-2031-05-31]}
  - id: funds-2032
    place: freedonia-city
    metric: fund-cluster-size
    operator: EQ
    value: 900
    unit: 亿元
    normalValue: 90000000000
    normalUnit: CNY
    period: '2032'
    targets: [{target: freedonia-ai-action-plan-2031/t01}]
    sources: [freedonia-gazette-2031-05-30]
`,
};

interface Row {
  target: { id: string; name: string };
  outcome: string;
  because?: string;
}

const plan = 'freedonia-ai-action-plan-2031';

describe('targetLedger of Freedonia', () => {
  let open: ImportedGraph;

  // On the first of July the graph learns a smaller fund, and what was observed for 2032.
  beforeAll(async () => {
    open = await openImported();
    await open.bringIn('2031-06-02', freedonia, [draft]);
    await open.bringIn('2031-07-01', freedonia, [draft, smallerFund, observed]);
  });
  afterAll(() => open.close());

  async function ask(given: string): Promise<string[]> {
    const { targetLedger } = await open.ask<{ targetLedger: Row[] }>(
      `{ targetLedger${given} { target { id } outcome because: becauseEn } }`,
    );
    return targetLedger.map(({ target, outcome, because }) => `${target.id} ${outcome}: ${because ?? ''}`);
  }

  it('answers for every shown target, in the order of ids, as of a day', async () => {
    expect(await ask('(validAt: "2033-01-01")')).toEqual([
      `${plan}/t01 NOT_MEASURABLE: What is observed has another metric, place or unit, and is not compared.`,
      `${plan}/t02 MISSED: Its time is over, and what was observed for it does not reach it.`,
      `${plan}/t03 NOT_MEASURABLE: A milestone has no number to be compared.`,
      'freedonia-ai-action-plan-draft-2031/t01 MET: What was observed for its time reaches it.',
    ]);
  });

  it('gives the outcome of the best supported observation, and says that another disagrees', async () => {
    const answer = await open.ask(
      `{ targetLedger(policy: "${plan}", metric: "intelligent-compute", validAt: "2033-01-01") {
        target { name } amount dueOn metric { id } places { id } policies { id } draft validAt
        outcome timeOver early disagreeing difference { from to ratioFrom ratioTo unit }
        observations {
          observation { id name } amount period when decisive outcome refused difference { from ratioTo } linked rank tier independentSources
        } } }`,
    );
    const plain = { refused: null, rank: 'NORMAL', independentSources: 1 };
    expect(answer).toEqual({
      targetLedger: [
        {
          target: { name: '智能算力 ≥ 3000 PFLOPS（2032）' },
          amount: '≥ 3000 PFLOPS',
          dueOn: '2032',
          metric: { id: 'intelligent-compute' },
          places: [{ id: 'freedonia-city' }],
          policies: [{ id: plan }],
          draft: false,
          validAt: '2033-01-01',
          outcome: 'MISSED',
          timeOver: true,
          early: false,
          disagreeing: true,
          difference: { from: -100, to: -100, ratioFrom: 0.966666666667, ratioTo: 0.966666666667, unit: 'PFLOPS' },
          observations: [
            {
              ...plain,
              observation: { id: 'compute-2032-gazette', name: '智能算力 2900 PFLOPS（2032）' },
              ...{ amount: '2900 PFLOPS', period: '2032', when: 'DUE_TIME', decisive: true, outcome: 'MISSED' },
              ...{ difference: { from: -100, ratioTo: 0.966666666667 }, linked: false, tier: 'OFFICIAL' },
            },
            {
              ...plain,
              observation: { id: 'freedonia-intelligent-compute-2031', name: '智能算力 2500 PFLOPS（2031）' },
              ...{ amount: '2500 PFLOPS', period: '2031', when: 'BEFORE', decisive: false, outcome: 'OPEN' },
              ...{ difference: { from: -500, ratioTo: 0.833333333333 }, linked: true, tier: 'PRESS' },
            },
            {
              ...plain,
              observation: { id: 'compute-2032-press', name: '智能算力 3.2 EFLOPS（2032）' },
              ...{ amount: '3.2 EFLOPS', period: '2032', when: 'DUE_TIME', decisive: false, outcome: 'MET' },
              ...{ difference: { from: 200, ratioTo: 1.06666666667 }, linked: false, tier: 'PRESS' },
            },
          ],
        },
      ],
    });
  });

  it('never compares different metrics, not even near ones that a source holds against each other', async () => {
    const answer = await open.ask(
      `{ targetLedger(metric: "fund-size", validAt: "2033-01-01") {
        outcome closeMetrics { id } difference { from } observations { observation { id } refused linked difference { from } } } }`,
    );
    expect(answer).toEqual({
      targetLedger: [
        {
          outcome: 'NOT_MEASURABLE',
          closeMetrics: [{ id: 'fund-cluster-size' }],
          difference: null,
          observations: [
            { observation: { id: 'funds-2032' }, refused: 'OTHER_METRIC', linked: true, difference: null },
          ],
        },
      ],
    });
  });

  it('takes the newest day of a source for today, and marks the targets of drafts', async () => {
    const answer = await open.ask('{ targetLedger(metric: "intelligent-compute") { draft validAt outcome timeOver } }');
    const row = { validAt: '2031-06-02', outcome: 'OPEN', timeOver: false };
    expect(answer).toEqual({
      targetLedger: [
        { ...row, draft: false },
        { ...row, draft: true },
      ],
    });
  });

  it('on a day leaves out targets that were set later', async () => {
    expect(await ask(`(policy: "${plan}", validAt: "2031-05-30")`)).toEqual([]);
    expect(await ask(`(policy: "${plan}", validAt: "2031-05-31")`)).toHaveLength(3);
  });

  it.each([
    ['a place', 'place: "freedonia-city"', 4],
    ['another place', 'place: "sylvania-city"', 0],
    ['a metric', 'metric: "hub-start"', 1],
    ['a policy', `policy: "${plan}"`, 3],
    ['a policy and a metric', `policy: "${plan}", metric: "intelligent-compute"`, 1],
    ['outcomes', 'outcome: [MET, MISSED]', 2],
    ['a page', `limit: 2, after: "${plan}/t02"`, 2],
    ['an unknown metric', 'metric: "nothing"', 0],
  ])('can be narrowed to %s', async (_title, given, count) => {
    expect(await ask(`(validAt: "2033-01-01", ${given})`)).toHaveLength(count);
  });

  it('by what was known before the correction has the amounts, names and observations of then', async () => {
    const query = (known: string) =>
      `{ targetLedger(policy: "${plan}", validAt: "2033-01-01", limit: 2, knownAt: "${known}") {
        target { name nameEn } amount outcome becauseEn observations { observation { id } } } }`;
    expect(await open.ask(query('2031-06-30'))).toEqual({
      targetLedger: [
        {
          target: { name: '基金规模 1000亿元（2032）', nameEn: 'Size of the fund 100 billion CNY (2032)' },
          amount: '1000亿元',
          outcome: 'NOT_MEASURABLE',
          becauseEn: 'Nothing is observed in this metric and place.',
          observations: [],
        },
        {
          target: {
            name: '智能算力 ≥ 3000 PFLOPS（2032）',
            nameEn: 'Intelligent computing power ≥ 3000 PFLOPS (2032)',
          },
          amount: '≥ 3000 PFLOPS',
          outcome: 'OPEN',
          becauseEn: 'Its time is over, and nothing was observed for that time yet.',
          observations: [{ observation: { id: 'freedonia-intelligent-compute-2031' } }],
        },
      ],
    });
    const { targetLedger } = await open.ask<{ targetLedger: Row[] }>(query('2031-07-01'));
    expect(targetLedger.map(({ target, outcome }) => `${target.name} ${outcome}`)).toEqual([
      '基金规模 800亿元（2032） NOT_MEASURABLE',
      '智能算力 ≥ 3000 PFLOPS（2032） MISSED',
    ]);
    expect(await open.ask(query('2031-06-01'))).toEqual({ targetLedger: [] });
  });
});
