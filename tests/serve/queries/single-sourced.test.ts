import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freedonia, openImported, type Edit, type ImportedGraph } from './open-imported.js';

/** The rules of Klopstokia are known from a repost alone; their place from the gazette and a repost. */
const reposted: Edit = {
  file: 'policies/klopstokia-ai-rules-2028.yaml',
  from: 'places: [{place: klopstokia-city}]',
  to: `places: [{place: klopstokia-city, sources: [freedonia-gazette-2031-05-30, copycat-2031-06-03]}]
documentNumber: {value: 克规〔2028〕1号, source: copycat-2031-06-03}`,
};

interface Fact {
  readonly subject: { readonly id: string };
  readonly predicate: string;
  readonly object: { readonly id: string } | null;
  readonly value: string | null;
  readonly independentSources: number;
  readonly tier: string;
  readonly sources: readonly { readonly id: string }[];
}

interface Page {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: Fact }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function askPage(given: string): Promise<Page> {
  const { singleSourced } = await open.ask<{ singleSourced: Page }>(
    `{ singleSourced${given} { totalCount pageInfo { hasNextPage endCursor } edges { node {
      subject { id } predicate object { id } value independentSources tier sources { id } } } } }`,
  );
  return singleSourced;
}

async function askLines(given: string): Promise<string[]> {
  const { edges, totalCount } = await askPage(given);
  expect(totalCount).toBe(edges.length);
  return edges.map(({ node }) => toLine(node));
}

function toLine({ subject, predicate, object, value, ...node }: Fact): string {
  const by = `${node.independentSources} ${node.tier} ${node.sources.map(({ id }) => id.split('-')[0]).join('+')}`;
  return `${subject.id} ${predicate} ${object?.id ?? String(value)}: ${by}`;
}

let open: ImportedGraph;

beforeAll(async () => {
  open = await openImported();
  await open.clear();
  await open.bringIn('2031-06-02', freedonia, [reposted]);
});
afterAll(() => open.close());

const rules = [
  'klopstokia-ai-rules-2028 APPLIES_IN klopstokia-city: 1 OFFICIAL freedonia+copycat',
  'klopstokia-ai-rules-2028 FIELD:documentNumber 克规〔2028〕1号: 0 MIRROR copycat',
  'klopstokia-ai-rules-2028 FIELD:name 克洛普斯托克人工智能规则: 1 OFFICIAL freedonia',
];
const sylvania = [
  'sylvania-city PART_OF freedonia: 1 PRESS daily',
  'sylvania-ai-plan-2030/m01 FIELD:text 建成算力中心: 1 PRESS sylvania',
  'sylvania-ai-plan-2030/m01 TARGETS compute-centre: 1 PRESS sylvania',
  'sylvania-ai-plan-2030 AMENDS klopstokia-ai-rules-2028: 1 PRESS sylvania',
  'sylvania-ai-plan-2030 APPLIES_IN sylvania-city: 1 PRESS sylvania',
  'sylvania-ai-plan-2030 CITES freedonia-ai-law-2029: 1 PRESS sylvania',
  'sylvania-ai-plan-2030 FIELD:name 西尔瓦尼亚人工智能规划: 1 PRESS sylvania',
  'sylvania-ai-plan-2030 HAS_MEASURE sylvania-ai-plan-2030/m01: 1 PRESS sylvania',
  'sylvania-ai-plan-2030 TARGETS compute-centre: 1 PRESS sylvania',
];
const observed = [
  'FIELD:amount 2500 PFLOPS',
  'FIELD:period 2031',
  'FOR freedonia-city',
  'IN_METRIC intelligent-compute',
].map((fact) => `freedonia-intelligent-compute-2031 ${fact}: 1 PRESS sylvania`);
observed.push('freedonia-intelligent-compute-2031 MEASURES freedonia-ai-action-plan-2031/t02: 1 PRESS sylvania');
const fund = (fact: string, sources: string) => `freedonia-ai-action-plan-2031/t01 ${fact}: ${sources}`;

describe('singleSourced of Freedonia', () => {
  it.each([
    ['(policy: "klopstokia-ai-rules-2028")', rules],
    ['(tiers: [MIRROR])', rules.slice(1, 2)],
    ['(tiers: [MIRROR, OFFICIAL], kind: Policy, policy: "klopstokia-ai-rules-2028")', rules],
    ['(place: "sylvania-city")', sylvania],
    ['(place: "sylvania-city", kind: Measure)', sylvania.slice(1, 3)],
    ['(place: "sylvania-city", policy: "klopstokia-ai-rules-2028")', []],
    ['(source: "copycat-2031-06-03")', rules.slice(0, 2)],
    ['(source: "sylvania-herald-2031-06-02", place: "freedonia-city")', observed],
    ['(kind: Observation)', observed],
    ['(kind: Theme)', ['compute-cluster BROADER compute-infrastructure: 1 PRESS daily']],
    ['(kind: Source)', []],
    ['(source: "curators")', []],
    ['(source: "nothing")', []],
    ['(place: "nowhere")', []],
  ])('%s', async (given, lines) => {
    expect(await askLines(given)).toEqual(lines);
  });

  it('leaves out what two independent sources state, and what sorts or remarks', async () => {
    const lines = await askLines('(first: 100)');
    expect(lines.filter((line) => line.startsWith('freedonia-ai-action-plan-2031/t01'))).toEqual([]);
    expect(
      lines.filter((line) => /FIELD:(note|review|reading|level|policyType|instrument|modality|stance) /.test(line)),
    ).toEqual([]);
    expect(lines.filter((line) => line.startsWith('freedonia-ai-action-plan-2031/n01'))).toEqual([
      'freedonia-ai-action-plan-2031/n01 ASSIGNED_TO freedonia-science-bureau: 1 PRESS daily',
      'freedonia-ai-action-plan-2031/n01 ASSIGNED_TO freedonia-university: 1 PRESS daily',
      'freedonia-ai-action-plan-2031/n01 FIELD:number 1: 1 OFFICIAL freedonia',
    ]);
  });

  it('shows the claim with its quote', async () => {
    const answer = await open.ask(
      `{ singleSourced(kind: Measure, tiers: [OFFICIAL], first: 2) { edges { node {
        subject { id kind name } predicate value sources { id tier } claims { modality quotes { text } source { id } } } } } }`,
    );
    const source = { id: 'freedonia-gazette-2031-05-30' };
    expect(answer).toEqual({
      singleSourced: {
        edges: [
          {
            node: {
              subject: { id: 'freedonia-ai-action-plan-2031/n01', kind: 'Measure', name: '建设城市级算力枢纽' },
              predicate: 'FIELD:number',
              value: '1',
              sources: [{ ...source, tier: 'OFFICIAL' }],
              claims: [{ modality: 'PLANNED', quotes: [{ text: '第一条' }], source }],
            },
          },
          {
            node: {
              subject: { id: 'freedonia-ai-action-plan-2031/n02', kind: 'Measure', name: '发放算力券' },
              predicate: 'FIELD:text',
              value: '发放算力券',
              sources: [{ ...source, tier: 'OFFICIAL' }],
              claims: [{ modality: 'PLANNED', quotes: [{ text: '发放算力券' }], source }],
            },
          },
        ],
      },
    });
  });

  it.each(['', ', place: "freedonia-city"', ', kind: Policy, tiers: [PRESS, OFFICIAL]'])(
    'is the same in pages, which know how many there are: %s',
    async (given) => {
      const whole = await askPage(`(first: 100${given})`);
      expect(whole.totalCount).toBe(whole.edges.length);
      for (const size of [7, 16]) {
        const lines: string[] = [];
        let page = await askPage(`(first: ${size}${given})`);
        for (;;) {
          lines.push(...page.edges.map(({ node }) => toLine(node)));
          expect(page.totalCount).toBe(whole.totalCount);
          if (!page.pageInfo.hasNextPage) break;
          page = await askPage(`(first: ${size}, after: "${String(page.pageInfo.endCursor)}"${given})`);
        }
        expect(lines).toEqual(whole.edges.map(({ node }) => toLine(node)));
      }
    },
  );

  it('loses a fact to a second source, and gains it where one of two turns out to be a repost', async () => {
    const attested: Edit = {
      file: 'policies/klopstokia-ai-rules-2028.yaml',
      from: 'sources: [freedonia-gazette-2031-05-30]',
      to: 'sources: [freedonia-gazette-2031-05-30, daily-freedonian-2031-05-31]',
    };
    const copied: Edit = {
      file: 'sources/sylvania-herald-2031-06-02.yaml',
      from: 'tier: PRESS',
      to: 'tier: PRESS\ncopyOf: daily-freedonian-2031-05-31',
    };
    await open.bringIn('2031-07-01', freedonia, [attested, copied]);
    expect(await askLines('(policy: "klopstokia-ai-rules-2028")')).toEqual([]);
    const both = '1 PRESS daily+sylvania';
    const lines = await askLines('(policy: "freedonia-ai-action-plan-2031", kind: Target, tiers: [PRESS])');
    expect(lines.filter((line) => line.includes('/t01'))).toEqual([
      fund('FIELD:amount 1000 亿元 = 100000000000 CNY', both),
      fund('FIELD:dueOn 2032', both),
      fund('IN_METRIC fund-size', both),
    ]);
    expect(await askLines('(place: "sylvania-city", kind: Policy, tiers: [PRESS])')).toEqual(
      sylvania.slice(3).map((line) => line.replace('1 PRESS', '0 PRESS')),
    );
  });
});
