import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { root } from '../open-freedonia.js';
import { openImported, type ImportedGraph } from './open-imported.js';

let open: ImportedGraph;

beforeAll(async () => {
  open = await openImported();
  await open.bringIn('2031-06-02', `${root}data`);
});
afterAll(() => open.close());

interface Entry {
  readonly cursor: string;
  readonly node: {
    readonly date: string;
    readonly what: string;
    readonly draft: boolean;
    readonly entity: { readonly id: string };
  };
}

interface Timeline {
  readonly edges: readonly Entry[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function askTimeline(given: string): Promise<Timeline> {
  const { timeline } = await open.ask<{ timeline: Timeline }>(
    `{ timeline(${given}) { edges { cursor node { date what draft entity { id } } } pageInfo { hasNextPage endCursor } } }`,
  );
  return timeline;
}

async function walk(given: string, size: number): Promise<string[]> {
  const lines: string[] = [];
  let page = await askTimeline(`first: ${size}${given}`);
  for (;;) {
    lines.push(...page.edges.map(({ node }) => `${node.date} ${node.what} ${node.entity.id}`));
    if (!page.pageInfo.hasNextPage) return lines;
    page = await askTimeline(`first: ${size}, after: "${String(page.pageInfo.endCursor)}"${given}`);
  }
}

describe('timeline of data/', () => {
  it('tells what was done in Shenzhen, from the first plan on', async () => {
    const done =
      ', place: "shenzhen", what: [ADOPTED, SIGNED, ISSUED, ANNOUNCED, PUBLISHED, EFFECTIVE, HAPPENED], to: "2023-06-30"';
    expect(await walk(done, 4)).toEqual([
      '2019-05-10 SIGNED shenzhen-ai-action-plan-2019',
      '2022-08-30 ADOPTED shenzhen-ai-regulation-2022',
      '2022-09-05 PUBLISHED shenzhen-ai-regulation-2022',
      '2022-11-01 EFFECTIVE shenzhen-ai-regulation-2022',
      '2023-05-31 ISSUED shenzhen-ai-action-plan-2023',
      '2023-05-31 PUBLISHED shenzhen-ai-action-plan-2023',
      '2023-05-31 SIGNED shenzhen-ai-action-plan-2023',
      '2023-05-30/2023-05-31 HAPPENED three-city-ai-policy-releases-2023-05',
    ]);
  });

  it('has every date of every policy once, in pages', async () => {
    const lines = await walk(
      ', what: [ADOPTED, SIGNED, ISSUED, ANNOUNCED, PUBLISHED, EFFECTIVE, AMENDED, EXPIRES]',
      25,
    );
    const fields = ['adopted', 'signed', 'issued', 'announced', 'published', 'effective', 'amended', 'expires'];
    const policies = new Map<string, Record<string, string | null>>();
    for (let after = ''; ; after = [...policies.keys()].at(-1) ?? '') {
      const page = await open.ask<{ policies: Record<string, string | null>[] }>(
        `query ($after: String!) { policies(limit: 100, sort: { sortKey: ASC }, where: { sortKey: { gt: $after } }) {
          id sortKey ${fields.map((field) => `${field}On`).join(' ')} } }`,
        { after },
      );
      if (page.policies.length === 0) break;
      for (const policy of page.policies) policies.set(policy.sortKey ?? '', policy);
    }
    const dates = [...policies.values()].flatMap((policy) =>
      fields.flatMap((field) => {
        const date = policy[`${field}On`] ?? null;
        return date === null ? [] : [`${date} ${field.toUpperCase()} ${String(policy.id)}`];
      }),
    );
    expect(dates.length).toBeGreaterThan(100);
    expect([...lines].sort()).toEqual(dates.sort());
    expect(new Set(lines).size).toBe(lines.length);
  });

  it.each(['place: "beijing"', 'theme: "compute-infrastructure"', 'from: "2024-01-01"'])(
    'answers by what is known today as without a day: %s',
    async (given) => {
      const query = (known: string) =>
        `{ timeline(${given}, first: 60${known}) { edges { cursor node { date earliest latest what draft modality tier claimIds
          entity { id name } other { id name } } } } }`;
      expect(await open.ask(query(', knownAt: "2031-06-02"'))).toEqual(await open.ask(query('')));
    },
  );
});

describe('firstMovers of data/', () => {
  it('begins compute hubs in Shanghai, and Shenzhen follows after 251 days', async () => {
    const answer = await open.ask(
      '{ firstMovers(theme: "compute-hub") { place { id } rank rankAtMost policy { id } date role undatedPolicies lag { atLeast atMost } } }',
    );
    expect(answer).toEqual({
      firstMovers: [
        {
          ...{ place: { id: 'shanghai' }, rank: 1, rankAtMost: 1, policy: { id: 'shanghai-ai-regulation-2022' } },
          ...{ date: '2022-09-22', role: 'PUBLISHED', undatedPolicies: 0, lag: { atLeast: 0, atMost: 0 } },
        },
        {
          ...{ place: { id: 'shenzhen' }, rank: 2, rankAtMost: 2, policy: { id: 'shenzhen-ai-action-plan-2023' } },
          ...{ date: '2023-05-31', role: 'PUBLISHED', undatedPolicies: 0, lag: { atLeast: 251, atMost: 251 } },
        },
      ],
    });
  });

  it('lists the cities that citiesTargeting lists, and answers by what is known today as without a day', async () => {
    const query = (known: string) =>
      `{ citiesTargeting(theme: "compute-infrastructure") { id }
         firstMovers(theme: "compute-infrastructure"${known}) { place { id name } level rank rankAtMost date role earliest latest undatedPolicies
           policy { id } measures { ids } lag { atLeast atMost } } }`;
    const answer = await open.ask<{ citiesTargeting: { id: string }[]; firstMovers: { place: { id: string } }[] }>(
      query(''),
    );
    expect(answer.firstMovers.map(({ place }) => place.id).sort()).toEqual(
      answer.citiesTargeting.map(({ id }) => id).sort(),
    );
    expect(await open.ask(query(', knownAt: "2031-06-02"'))).toEqual(answer);
  });
});

describe('singleSourced of data/', () => {
  it('finds the events that one news article alone tells of', async () => {
    const answer = await open.ask(
      `{ singleSourced(tiers: [PRESS], kind: Event, first: 3) { totalCount
        edges { node { subject { id } predicate object { id } value independentSources sources { id } } } } }`,
    );
    const by = { independentSources: 1, sources: [{ id: '21jingji-20230531' }] };
    const release = { subject: { id: 'beijing-ai-policy-release-2023-05-30' }, ...by };
    expect(answer).toEqual({
      singleSourced: {
        totalCount: 14,
        edges: [
          { node: { ...release, predicate: 'FIELD:counts.items', object: null, value: '2' } },
          { node: { ...release, predicate: 'FIELD:date', object: null, value: '2023-05-30' } },
          { node: { ...release, predicate: 'LOCATED_IN', object: { id: 'beijing' }, value: null } },
        ],
      },
    });
  });

  it('counts at import what it lists, by tier and kind', async () => {
    const query =
      'query ($after: String) { singleSourced(kind: Target, tiers: [PRESS, OFFICIAL_PRESS], first: 100, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { independentSources claims { source { id } } } } } }';
    interface Page {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string };
      edges: { node: { independentSources: number; claims: { source: { id: string } }[] } }[];
    }
    const edges: Page['edges'] = [];
    for (let after: string | null = null; ;) {
      const { singleSourced }: { singleSourced: Page } = await open.ask(query, { after });
      edges.push(...singleSourced.edges);
      after = singleSourced.pageInfo.endCursor;
      if (singleSourced.pageInfo.hasNextPage) continue;
      expect(singleSourced.totalCount).toBe(edges.length);
      break;
    }
    expect(edges.length).toBeGreaterThan(100);
    expect(
      edges.filter(
        ({ node }) => node.independentSources > 1 || node.claims.some(({ source }) => source.id === 'curators'),
      ),
    ).toEqual([]);
  });
});

describe('measures of data/ on a day', () => {
  interface Held {
    readonly measuresTargeting: readonly {
      readonly id: string;
      readonly policies: readonly { readonly id: string }[];
    }[];
  }
  const list = async (given: string) =>
    (
      await open.ask<Held>(`{ measuresTargeting(theme: "compute-infrastructure", ${given}) { id policies { id } } }`)
    ).measuresTargeting.map(({ id, policies }) => `${policies[0]?.id ?? ''} ${id}`);

  async function listInForce(day: string): Promise<ReadonlySet<string>> {
    const ids: string[] = [];
    for (;;) {
      const { policiesInForce: page } = await open.ask<{ policiesInForce: { policy: { id: string } }[] }>(
        `{ policiesInForce(onDate: "${day}", status: [IN_FORCE], limit: 50, after: "${ids.at(-1) ?? ''}") { policy { id } } }`,
      );
      if (page.length === 0) return new Set(ids);
      ids.push(...page.map(({ policy }) => policy.id));
    }
  }

  it.each(['2021-01-01', '2023-07-01', '2024-09-01', '2026-06-01'])(
    'are those of policies in force on %s',
    async (day) => {
      const force = await listInForce(day);
      const all = await list('limit: 100');
      expect(all.length).toBeGreaterThan(20);
      expect(all.length).toBeLessThan(100);
      const held = await list(`limit: 100, onDate: "${day}"`);
      expect(held).toEqual(all.filter((line) => force.has(line.split(' ')[0] ?? '')));
      expect(held.length).toBeLessThan(all.length);
    },
  );
});
