import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { entity, field, join, link, source } from '../../store/freedonia.js';
import { freedonia, openImported, type ImportedGraph } from './open-imported.js';

let open: ImportedGraph;

beforeAll(async () => {
  open = await openImported();
});
afterAll(() => open.close());

interface Picture {
  nodes: { node: { id: string }; distance: number }[];
  links: { from: string; type: string; to: string; validity: string | null }[];
  omitted: { nodes: number; links: number; unread: { id: string; type: string | null; moreThan: number }[] };
}

const nothing = { nodes: 0, links: 0, unread: [] };

/** A picture by lines: its nodes by distance, and its links. */
async function draw(given: string) {
  const { neighbourhood } = await open.ask<{ neighbourhood: Picture }>(
    `{ neighbourhood(${given}) { nodes { node { id } distance } links { from type to validity }
      omitted { nodes links unread { id type moreThan } } } }`,
  );
  const { nodes, links, omitted } = neighbourhood;
  return {
    nodes: nodes.map(({ node, distance }) => `${distance} ${node.id}`),
    links: links.map(({ from, type, to, validity }) => [from, type, to, validity ?? ''].join(' ').trim()),
    omitted,
  };
}

describe('the neighbourhood of Freedonia', () => {
  beforeAll(async () => {
    await open.clear();
    await open.bringIn('2031-06-02');
    await open.bringIn('2031-07-01', freedonia, [
      { file: 'initiatives.yaml', from: 'runBy: [freedonia-science-bureau]', to: 'runBy: [freedonia-university]' },
    ]);
  });

  it('has nodes by distance and id, and the links of the middle with their names and claims', async () => {
    const answer = await open.ask(
      `{ neighbourhood(id: "sylvania-compute-centre") {
        nodes { node { id kind name } distance } links { from to type labelZh labelEn claimId validity } omitted { nodes links unread { id } } } }`,
    );
    const measure = 'freedonia-ai-action-plan-2031/n01';
    const claimId = expect.stringMatching(/^[0-9a-f]+$/);
    expect(answer).toEqual({
      neighbourhood: {
        nodes: [
          { node: { id: 'sylvania-compute-centre', kind: 'Initiative', name: '西尔瓦尼亚算力中心' }, distance: 0 },
          { node: { id: measure, kind: 'Measure', name: '建设城市级算力枢纽' }, distance: 1 },
          { node: { id: 'sylvania-city', kind: 'City', name: '西尔瓦尼亚市' }, distance: 1 },
        ],
        links: [
          {
            ...{ from: measure, to: 'sylvania-compute-centre', type: 'INVOLVES', claimId, validity: null },
            ...{ labelZh: '参与项目', labelEn: 'Initiatives that exist already and take part.' },
          },
          {
            ...{ from: 'sylvania-compute-centre', to: 'sylvania-city', type: 'LOCATED_IN', claimId, validity: null },
            ...{ labelZh: '所在地点', labelEn: 'Where it is.' },
          },
        ],
        omitted: nothing,
      },
    });
  });

  it('goes two steps, and draws the links between what is one step away', async () => {
    expect(await draw('id: "freedonia-science-bureau", depth: 2')).toEqual({
      nodes: [
        '0 freedonia-science-bureau',
        '1 freedonia-ai-action-plan-2031/n01',
        '1 freedonia-city-government',
        '2 compute-hub',
        '2 freedonia-ai-action-plan-2031',
        '2 freedonia-ai-action-plan-2031/p1',
        '2 freedonia-ai-action-plan-2031/t02',
        '2 freedonia-city',
        '2 freedonia-compute-hub',
        '2 freedonia-government-office',
        '2 freedonia-pilot-zone',
        '2 freedonia-university',
        '2 sylvania-compute-centre',
      ],
      links: [
        'freedonia-ai-action-plan-2031 HAS_MEASURE freedonia-ai-action-plan-2031/n01',
        'freedonia-ai-action-plan-2031 ISSUED_BY freedonia-city-government',
        'freedonia-ai-action-plan-2031/n01 ASSIGNED_TO freedonia-science-bureau',
        'freedonia-ai-action-plan-2031/n01 ASSIGNED_TO freedonia-university',
        'freedonia-ai-action-plan-2031/n01 BUILDS freedonia-compute-hub',
        'freedonia-ai-action-plan-2031/n01 HAS_TARGET freedonia-ai-action-plan-2031/t02',
        'freedonia-ai-action-plan-2031/n01 INVOLVES freedonia-university',
        'freedonia-ai-action-plan-2031/n01 INVOLVES sylvania-compute-centre',
        'freedonia-ai-action-plan-2031/n01 PART_OF freedonia-ai-action-plan-2031/p1',
        'freedonia-ai-action-plan-2031/n01 TARGETS compute-hub',
        'freedonia-city-government LOCATED_IN freedonia-city',
        'freedonia-government-office PART_OF freedonia-city-government',
        'freedonia-pilot-zone GRANTED_BY freedonia-city-government',
        'freedonia-science-bureau PART_OF freedonia-city-government',
      ],
      omitted: nothing,
    });
  });

  it('counts what has no room', async () => {
    expect(await draw('id: "freedonia-science-bureau", depth: 2, limit: 4')).toEqual({
      nodes: [
        '0 freedonia-science-bureau',
        '1 freedonia-ai-action-plan-2031/n01',
        '1 freedonia-city-government',
        '2 compute-hub',
      ],
      links: [
        'freedonia-ai-action-plan-2031/n01 ASSIGNED_TO freedonia-science-bureau',
        'freedonia-ai-action-plan-2031/n01 TARGETS compute-hub',
        'freedonia-science-bureau PART_OF freedonia-city-government',
      ],
      omitted: { nodes: 9, links: 11, unread: [] },
    });
    expect(await draw('id: "freedonia-science-bureau", limit: 1')).toEqual({
      nodes: ['0 freedonia-science-bureau'],
      links: [],
      omitted: { nodes: 2, links: 2, unread: [] },
    });
  });

  it('is what was known on the day, and what holds on a day', async () => {
    const bureau = 'id: "freedonia-science-bureau", knownAt:';
    expect((await draw(`${bureau} "2031-06-15"`)).nodes).toEqual([
      '0 freedonia-science-bureau',
      '1 freedonia-ai-action-plan-2031/n01',
      '1 freedonia-city-government',
      '1 freedonia-compute-hub',
    ]);
    expect(await draw(`${bureau} "2031-07-01"`)).toEqual(await draw('id: "freedonia-science-bureau"'));
    expect(await draw(`${bureau} "2031-06-01"`)).toEqual({ nodes: [], links: [], omitted: nothing });
    expect((await draw('id: "freedonia-pilot-zone", validAt: "2030-08-31"')).links).toEqual([
      'freedonia-city HOLDS freedonia-pilot-zone UNKNOWN',
      'freedonia-pilot-zone GRANTED_BY freedonia-city-government VALID',
    ]);
  });

  it.each(['nothing', 'curators'])('is empty for "%s"', async (id) => {
    expect(await draw(`id: "${id}"`)).toEqual({ nodes: [], links: [], omitted: nothing });
  });

  it.each([
    ['depth: 3', '`depth` of `neighbourhood` is 3; allowed is 1 to 2. Ask for less.'],
    ['limit: 501', '`limit` of `neighbourhood` is 501; allowed is 1 to 500. Ask for fewer.'],
  ])('is refused with %s', async (given, message) => {
    const query = `{ neighbourhood(id: "freedonia", ${given}) { nodes { distance } } }`;
    expect(await open.askRefused(query)).toEqual({ code: 'BAD_USER_INPUT', message });
  });
});

describe('the neighbourhood of what has very many relationships', () => {
  const many = Array.from({ length: 2_001 }, (_, index) => `plan-${1000 + index}`);

  beforeAll(async () => {
    await open.clear();
    const facts = {
      entities: [
        ...many.map((id) => entity('Policy', id)),
        ...[entity('Theme', 'hub'), entity('Theme', 'compute'), entity('Theme', 'crowd')],
      ],
      claims: [
        ...many.map((id) => link(`${id} TARGETS hub`)),
        ...many.slice(0, 501).map((id) => link(`${id} TARGETS crowd`)),
        ...['hub BROADER compute', 'crowd RELATED compute'].map((text) => link(text)),
        field('hub name', { nameEn: 'Compute hub' }),
      ],
    };
    await open.bringInFacts(join(source('gazette', 'OFFICIAL'), facts), '2031-06-02');
  });

  it.each(['', ', knownAt: "2031-06-02"'])(
    'names the type that was not read, and draws the others%s',
    async (known) => {
      expect(await draw(`id: "hub", depth: 1${known}`)).toEqual({
        nodes: ['0 hub', '1 compute'],
        links: ['hub BROADER compute'],
        omitted: { nodes: 0, links: 0, unread: [{ id: 'hub', type: 'TARGETS', moreThan: 2000 }] },
      });
    },
  );

  it('reads up to 2,000 of the middle, and does not walk on from what has more than 500', async () => {
    expect(await draw('id: "crowd", limit: 3')).toEqual({
      nodes: ['0 crowd', '1 compute', '1 plan-1000'],
      links: ['crowd RELATED compute', 'plan-1000 TARGETS crowd'],
      omitted: { nodes: 500, links: 500, unread: [] },
    });
    expect(await draw('id: "compute", depth: 2')).toEqual({
      nodes: ['0 compute', '1 crowd', '1 hub'],
      links: ['crowd RELATED compute', 'hub BROADER compute'],
      omitted: {
        nodes: 0,
        links: 0,
        unread: [
          { id: 'crowd', type: null, moreThan: 500 },
          { id: 'hub', type: null, moreThan: 500 },
        ],
      },
    });
  });
});
