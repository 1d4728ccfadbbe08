import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Facts } from '../../../src/check/claim.js';
import { plan as facts } from '../../store/freedonia.js';
import { freedonia, openImported, type Edit, type ImportedGraph } from './open-imported.js';

/** The draft gets a month, and a target of its own. */
const draft: Edit = {
  file: 'policies/freedonia-ai-action-plan-draft-2031.yaml',
  from: 'places: [{place: freedonia-city}]',
  to: `places: [{place: freedonia-city}]
dates: [{role: PUBLISHED, date: 2031-04}]
targets: [{id: t01, metric: fund-size, operator: EQ, value: 900, unit: 亿元, normalValue: 90000000000, normalUnit: CNY, dueOn: '2032'}]`,
};
/** A gazette dates the release of the plan otherwise: the value of the higher tier is shown. */
const corrected: Edit = {
  file: 'events.yaml',
  from: "date: {value: '2031-05-31', evidence: [daily-freedonian-2031-05-31#14-19]}",
  to: "date: {value: '2031-05-29/2031-05-30', source: freedonia-gazette-2031-05-30}",
};

interface Entry {
  readonly date: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly what: string;
  readonly planned: boolean;
  readonly draft: boolean;
  readonly entity: { readonly id: string };
  readonly other: { readonly id: string } | null;
}

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: Entry }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly endCursor: string | null;
  };
}

async function askPage(given: string): Promise<Page> {
  const { timeline } = await open.ask<{ timeline: Page }>(
    `{ timeline${given} { pageInfo { hasNextPage hasPreviousPage endCursor }
      edges { cursor node { date earliest latest what planned draft entity { id } other { id } } } } }`,
  );
  return timeline;
}

async function askLines(given = ''): Promise<string[]> {
  return (await askPage(given)).edges.map(({ node }) => toLine(node));
}

function toLine({ date, what, entity, other, draft: isDraft, planned }: Entry): string {
  const marks = [...(isDraft ? ['(draft)'] : []), ...(planned ? ['(plan)'] : [])];
  return [date, what, entity.id, ...(other === null ? [] : [other.id]), ...marks].join(' ');
}

let open: ImportedGraph;

beforeAll(async () => {
  open = await openImported();
  await open.clear();
  await open.bringIn('2031-06-02', freedonia, [draft]);
  await open.bringIn('2031-07-01', freedonia, [draft, corrected]);
});
afterAll(() => open.close());

const law = [
  '2029 ADOPTED freedonia-ai-law-2029',
  '2029-01 ANNOUNCED freedonia-ai-law-2029',
  '2029-02 SIGNED freedonia-ai-law-2029',
  '2029-03-01 ISSUED freedonia-ai-law-2029',
  '2030 AMENDED freedonia-ai-law-2029',
];
const title = '../2030 HELD_SINCE freedonia-city freedonia-pilot-zone';
const hub = '2031 STARTED freedonia-compute-hub';
const release = '2031-05-29/2031-05-30 HAPPENED freedonia-plan-release-2031';
const said = '../2031-05-31 SAID daily-freedonian-2031-05-31-groucho-1';
const plan = [
  '2031-05-31 PUBLISHED freedonia-ai-action-plan-2031',
  '2031-07-01 EFFECTIVE freedonia-ai-action-plan-2031',
];
const drafted = '2031-04 PUBLISHED freedonia-ai-action-plan-draft-2031 (draft)';
const due = [
  '2032 DUE freedonia-ai-action-plan-2031/t01 freedonia-ai-action-plan-2031 (plan)',
  '2032 DUE freedonia-ai-action-plan-2031/t02 freedonia-ai-action-plan-2031 (plan)',
];
const draftedDue =
  '2032 DUE freedonia-ai-action-plan-draft-2031/t01 freedonia-ai-action-plan-draft-2031 (draft) (plan)';
const second = '2030-09 HELD_SINCE sylvania-city freedonia-pilot-zone';
const everything = [
  ...[...law, title, second, hub, drafted, release, said, ...plan, ...due, draftedDue],
  '2039 EXPIRES freedonia-ai-law-2029',
];
const before = everything.filter((line) => line !== release);
before.splice(before.indexOf(plan[0] ?? '') + 1, 0, '2031-05-31 HAPPENED freedonia-plan-release-2031');

describe('the timeline of Freedonia', () => {
  it('tells everything that is dated, in one order, a date that lost left out', async () => {
    expect(await askLines()).toEqual(everything);
  });

  it('tells of each date which days it may mean', async () => {
    const { edges } = await askPage('');
    const days = edges.map(({ node }) => `${node.date}: ${String(node.earliest)} ${String(node.latest)}`);
    expect([...new Set(days)]).toEqual([
      '2029: 2029-01-01 2029-12-31',
      '2029-01: 2029-01-01 2029-01-31',
      '2029-02: 2029-02-01 2029-02-28',
      '2029-03-01: 2029-03-01 2029-03-01',
      '2030: 2030-01-01 2030-12-31',
      '../2030: null 2030-12-31',
      '2030-09: 2030-09-01 2030-09-30',
      '2031: 2031-01-01 2031-12-31',
      '2031-04: 2031-04-01 2031-04-30',
      '2031-05-29/2031-05-30: 2031-05-29 2031-05-30',
      '../2031-05-31: null 2031-05-31',
      '2031-05-31: 2031-05-31 2031-05-31',
      '2031-07-01: 2031-07-01 2031-07-01',
      '2032: 2032-01-01 2032-12-31',
      '2039: 2039-01-01 2039-12-31',
    ]);
  });

  it('names an entry in full', async () => {
    const answer = await open.ask(
      `{ timeline(what: [HELD_SINCE], first: 1) { edges { node { date earliest latest what planned draft modality tier
        entity { id kind name nameEn } other { id kind name } claimIds } } } }`,
    );
    expect(answer).toEqual({
      timeline: {
        edges: [
          {
            node: {
              ...{ date: '../2030', earliest: null, latest: '2030-12-31', what: 'HELD_SINCE' },
              ...{ planned: false, draft: false, modality: 'STATED', tier: 'DATASET' },
              entity: { id: 'freedonia-city', kind: 'City', name: '自由市', nameEn: 'Freedonia City' },
              other: { id: 'freedonia-pilot-zone', kind: 'Designation', name: '自由国人工智能试验区' },
              claimIds: [expect.stringMatching(/^[0-9a-f]+$/)],
            },
          },
        ],
      },
    });
  });

  it.each([
    ['(place: "freedonia-city")', [title, hub, drafted, release, said, ...plan, ...due, draftedDue]],
    ['(place: "sylvania-city")', [second]],
    ['(place: "freedonia")', [...law, '2039 EXPIRES freedonia-ai-law-2029']],
    ['(theme: "compute-infrastructure")', [hub, release, said, ...plan, ...due]],
    ['(theme: "compute-infrastructure", narrower: false)', [...plan, ...due]],
    ['(theme: "compute-hub")', [hub, release, ...plan, due[1]]],
    ['(policy: "freedonia-ai-action-plan-2031")', [hub, release, said, ...plan, ...due]],
    ['(place: "freedonia-city", theme: "compute-cluster")', [said]],
    ['(place: "freedonia", theme: "compute-hub")', []],
    ['(place: "nowhere")', []],
    ['(what: [DUE, HELD_SINCE])', [title, second, ...due, draftedDue]],
    ['(what: [DUE], place: "freedonia-city", theme: "compute-hub")', [due[1]]],
    ['(what: [])', []],
  ])('%s', async (given, lines) => {
    expect(await askLines(given)).toEqual(lines);
  });

  it.each([
    ['from: "2030-09-15", to: "2031-05-30"', [law[4], title, second, hub, drafted, release]],
    ['from: "2030-10-01", to: "2031-03-31"', [law[4], title, hub]],
    ['from: "2031-05-31", to: "2031-05-31"', [hub, said, plan[0]]],
    ['from: "2031-05-30", to: "2031-05-30"', [hub, release]],
    ['to: "2029-01-31"', law.slice(0, 2)],
    ['from: "2032-12-31"', [...due, draftedDue, '2039 EXPIRES freedonia-ai-law-2029']],
    ['from: "2033-01-01", to: "2038-12-31"', []],
  ])('%s: what may lie there by the date that places it', async (given, lines) => {
    expect(await askLines(`(${given})`)).toEqual(lines);
  });

  it.each(['', ', place: "freedonia-city"', ', from: "2030-09-15"', ', knownAt: "2031-06-15"'])(
    'is the same in pages of every size: %s',
    async (given) => {
      const whole = await askLines(`(first: 100${given})`);
      expect(whole.length).toBeGreaterThan(9);
      for (const size of [1, 2, 3, 7]) {
        const lines: string[] = [];
        let page = await askPage(`(first: ${size}${given})`);
        expect(page.pageInfo.hasPreviousPage).toBe(false);
        while (page.pageInfo.hasNextPage) {
          expect(page.edges).toHaveLength(size);
          lines.push(...page.edges.map(({ node }) => toLine(node)));
          page = await askPage(`(first: ${size}, after: "${String(page.pageInfo.endCursor)}"${given})`);
          expect(page.pageInfo.hasPreviousPage).toBe(true);
        }
        expect([...lines, ...page.edges.map(({ node }) => toLine(node))]).toEqual(whole);
      }
    },
  );

  it.each(['', ', place: "freedonia-city"'])('tells by what was known before a correction%s', async (given) => {
    const lines = await askLines(`(knownAt: "2031-06-30"${given})`);
    const there = new Set([
      ...(await askLines(`(first: 100${given})`)),
      '2031-05-31 HAPPENED freedonia-plan-release-2031',
    ]);
    expect(lines).toEqual(before.filter((line) => there.has(line)));
    expect(await askLines(`(knownAt: "2031-07-01"${given})`)).toEqual(await askLines(`(first: 100${given})`));
    expect(await askLines(`(knownAt: "2031-06-01"${given})`)).toEqual([]);
  });

  it('refuses days in the wrong order, and a cursor of another list', async () => {
    expect(await open.askRefused('{ timeline(from: "2031-02-01", to: "2031-01-31") { edges { cursor } } }')).toEqual({
      code: 'BAD_USER_INPUT',
      message:
        '`from` of `timeline` is "2031-02-01"; allowed is a day up to 2031-01-31. Exchange the two days, or leave one out.',
    });
    const cursor = Buffer.from('["search","2031"]').toString('base64url');
    expect(await open.askRefused(`{ timeline(after: "${cursor}") { edges { cursor } } }`)).toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });
});

describe('the timeline of a policy that has another id by now', () => {
  const ids = JSON.parse(JSON.stringify(facts).replaceAll('"plan', '"new-plan')) as Facts;
  const renamed: Facts = {
    ...ids,
    entities: ids.entities.map((one) => (one.id === 'new-plan' ? { ...one, formerIds: ['plan'] } : one)),
  };

  it('is found by the old one, and on an earlier day as it was', async () => {
    await open.clear();
    await open.bringInFacts(facts, '2031-06-02');
    await open.bringInFacts(renamed, '2031-07-01');
    const published = '2031-05-31 PUBLISHED new-plan';
    const old = '2031-05-31 PUBLISHED plan';
    expect(await askLines('(what: [PUBLISHED])')).toEqual([published]);
    expect(await askLines('(what: [PUBLISHED], policy: "plan")')).toEqual([published]);
    for (const policy of ['plan', 'new-plan'])
      expect(await askLines(`(what: [PUBLISHED], policy: "${policy}", knownAt: "2031-06-15")`)).toEqual([old]);
    expect(await askLines('(what: [PUBLISHED], knownAt: "2031-06-15")')).toEqual([old]);
  });
});
