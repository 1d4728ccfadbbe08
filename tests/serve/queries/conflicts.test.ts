import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { root } from '../open-freedonia.js';
import { openImported, type ImportedGraph } from './open-imported.js';

const query = `query ($policy: ID, $place: ID, $limit: Int, $after: ID) {
  conflicts(policy: $policy, place: $place, limit: $limit, after: $after) {
    id kind decidedBy values { subject { id } predicate value prevails decidedBy independentSources claims { id source { id } why } }
  }
}`;

interface Conflict {
  readonly id: string;
  readonly kind: string;
  readonly decidedBy: string;
  readonly values: readonly {
    subject: { id: string };
    predicate: string;
    value: string | null;
    prevails: boolean;
    decidedBy: string;
    independentSources: number;
    claims: readonly { id: string; source: { id: string } | null; why: string | null }[];
  }[];
}

let graph: ImportedGraph;

beforeAll(async () => {
  graph = await openImported();
  await graph.bringIn('2031-06-02', `${root}data`);
});
afterAll(() => graph.close());

async function ask(variables: Record<string, unknown>): Promise<readonly Conflict[]> {
  return (await graph.ask<{ conflicts: readonly Conflict[] }>(query, variables)).conflicts;
}

async function askOne(policy: string): Promise<Conflict | undefined> {
  const found = await ask({ policy });
  expect(found).toHaveLength(1);
  return found[0];
}

/** What prevails, then the others, each with its sources. */
function tell(conflict: Conflict | undefined): unknown {
  return conflict?.values.map(({ value, prevails, decidedBy, claims }) => [
    value,
    prevails,
    decidedBy,
    ...claims.map((claim) => claim.source?.id).sort(),
  ]);
}

describe('conflicts of the real facts', () => {
  it('the Shanghai measures: the day of the release is shown, the date below the notice is kept', async () => {
    const conflict = await askOne('shanghai-private-investment-measures-2023');
    expect(conflict?.values[0]?.predicate).toBe('FIELD:publishedOn');
    expect(tell(conflict)).toEqual([
      ['2023-05-30', true, 'RANK', '21jingji-20230531', 'nbd-2023-05-31'],
      ['2023-05-25', false, 'RANK', 'securities-daily-2023-06-02'],
    ]);
  });

  it('the claims of a value come in the order of their ids', async () => {
    const values = (await ask({})).flatMap((conflict) => conflict.values);
    const ids = values.map(({ claims }) => claims.map(({ id }) => id));
    expect(Math.max(...ids.map((some) => some.length))).toBeGreaterThan(2);
    expect(ids).toEqual(ids.map((some) => some.toSorted()));
  });

  it.each([
    ['china-generative-ai-security-requirements-2024', '2024-02-29', '2024-03-01'],
    ['china-global-ai-governance-initiative-2023', '2023-10-18', '2023-10-20'],
  ])('a national document with two days: %s', async (policy, shown, other) => {
    const conflict = await askOne(policy);
    expect(conflict?.kind).toBe('FACT');
    expect(conflict?.values.map(({ value, prevails }) => [value, prevails])).toEqual([
      [shown, true],
      [other, false],
    ]);
    expect(conflict?.values.every(({ claims }) => claims.every((claim) => claim.why !== null))).toBe(true);
  });

  it('the Beijing target of 3000亿元: one copied page prints 万 for 亿', async () => {
    const conflict = await askOne('beijing-ai-innovation-source-plan-2023');
    expect(conflict).toMatchObject({
      kind: 'AMOUNT',
      decidedBy: 'RANK',
      values: [
        {
          subject: { id: 'beijing-ai-innovation-source-plan-2023/t01' },
          value: '≥ 3000 亿元 = 300000000000 CNY',
          prevails: true,
        },
        {
          subject: { id: 'beijing-ai-innovation-source-plan-2023/t01b' },
          value: '≥ 3000 万元 = 30000000 CNY',
          prevails: false,
          claims: [{ source: { id: 'ccsheng-45784' } }],
        },
      ],
    });
  });

  it.each([
    ['tianjin-ai-innovation-plan-2025', '100 项', '50 项'],
    ['hangzhou-ai-innovation-highland-plan-2025', '> 700 家', '700 家'],
  ])('the final figure stands before that of the draft: %s', async (policy, final, draft) => {
    const conflict = await askOne(policy);
    expect(conflict?.decidedBy).toBe('FINAL_TEXT');
    expect(conflict?.values.map(({ value, prevails }) => [value, prevails])).toEqual([
      [final, true],
      [draft, false],
    ]);
  });

  it('the growth that the five-year plan of Shanghai sets: the plan against an earlier paper', async () => {
    const conflict = await askOne('shanghai-ai-industry-five-year-plan-2021');
    expect(conflict?.values.map(({ value, prevails, decidedBy }) => [value, prevails, decidedBy])).toEqual([
      ['≥ 12 %', true, 'RANK'],
      ['≈ 15 %', false, 'RANK'],
    ]);
  });

  it('what was observed in Beijing in 2024: the bureau against the press', async () => {
    const conflict = (await ask({ place: 'beijing' })).find(({ values }) =>
      values.some(({ subject }) => subject.id === 'beijing-core-industry-scale-2024'),
    );
    expect(tell(conflict)).toEqual([
      ['> 3000 亿元 = 300000000000 CNY', true, 'RANK', 'beijing-economy-bureau-2025-03-21'],
      ['≈ 3500 亿元 = 350000000000 CNY', false, 'RANK', 'nbd-2026-01-05'],
    ]);
  });

  it('a date that is only less exact is no conflict', async () => {
    expect(await ask({ policy: 'shenzhen-ai-regulation-2022' })).toEqual([]);
    expect(await ask({ policy: 'shanghai-ai-regulation-2022' })).toEqual([]);
  });

  it('page by page are the whole list', async () => {
    const whole = await ask({});
    expect(whole).toHaveLength(8);
    const [first, rest] = [await ask({ limit: 3 }), await ask({ limit: 100, after: whole[2]?.id })];
    expect([...first, ...rest]).toEqual(whole);
  });

  it('of an unknown policy or place there are none', async () => {
    expect(await ask({ policy: 'nowhere' })).toEqual([]);
    expect(await ask({ place: 'nowhere' })).toEqual([]);
  });
});
