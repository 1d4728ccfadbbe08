import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { entity, join, link, source } from '../../store/freedonia.js';
import { askPaths, asLine, type Path } from './ask-paths.js';
import { freedonia, openImported, type Edit, type ImportedGraph } from './open-imported.js';

let open: ImportedGraph;

beforeAll(async () => {
  open = await openImported();
});
afterAll(() => open.close());

const lines = async (given: string) => (await askPaths(open, [given])).flat().map(asLine);

describe('paths of Freedonia', () => {
  beforeAll(async () => {
    await open.clear();
    await open.bringIn('2031-06-02');
  });

  it('tells of each step who it joins, what it is called from there, and its claim', async () => {
    const query = `{ paths(from: "groucho-firefly", to: "freedonia-ai-law-2029", maxLength: 3) { length steps {
      from { id kind name } to { id kind nameEn } type direction labelZh labelEn claimId validity } } }`;
    const { paths } = await open.ask<{ paths: Path[] }>(query);
    const statement = 'daily-freedonian-2031-05-31-groucho-1';
    const plan = 'freedonia-ai-action-plan-2031';
    const claimId = expect.stringMatching(/^[0-9a-f]+$/);
    expect(paths).toEqual([
      {
        length: 3,
        steps: [
          {
            from: { id: 'groucho-firefly', kind: 'Expert', name: '格罗霍' },
            to: { id: statement, kind: 'Statement', nameEn: 'Finds the plan distinctive for its compute clusters' },
            ...{ type: 'MADE_BY', direction: 'AGAINST', labelZh: '言论', labelEn: 'Statements made.' },
            ...{ claimId, validity: null },
          },
          {
            from: { id: statement, kind: 'Statement', name: '认为方案的特色在于算力集群' },
            to: { id: plan, kind: 'Policy', nameEn: 'Freedonia AI Action Plan (2031–2032)' },
            ...{ type: 'ABOUT', direction: 'ALONG', labelZh: '所涉政策', labelEn: 'Policies it is about.' },
            ...{ claimId, validity: null },
          },
          {
            from: { id: plan, kind: 'Policy', name: '自由市人工智能行动方案（2031—2032年）' },
            to: { id: 'freedonia-ai-law-2029', kind: 'Policy', nameEn: 'AI Law of Freedonia' },
            ...{ type: 'BASED_ON', direction: 'ALONG', labelZh: '制定依据', labelEn: 'Policies it is based on.' },
            ...{ claimId, validity: null },
          },
        ],
      },
    ]);
    const [basis] = paths[0]?.steps.slice(-1) ?? [];
    const explained = await open.ask(
      `{ explain(subject: "${plan}", predicate: "BASED_ON", object: "freedonia-ai-law-2029") { claims { id } } }`,
    );
    expect(explained).toEqual({ explain: { claims: [{ id: basis?.claimId }] } });
  });

  it('lists the shorter first, then in the order of the ids along them, and no more than asked for', async () => {
    const all = [
      'compute-hub <TARGETS freedonia-ai-action-plan-2031/n01 BUILDS> freedonia-compute-hub RUN_BY> freedonia-science-bureau',
      'compute-hub <TARGETS freedonia-compute-hub <BUILDS freedonia-ai-action-plan-2031/n01 ASSIGNED_TO> freedonia-science-bureau',
    ];
    const short = [
      'compute-hub <TARGETS freedonia-ai-action-plan-2031/n01 ASSIGNED_TO> freedonia-science-bureau',
      'compute-hub <TARGETS freedonia-compute-hub RUN_BY> freedonia-science-bureau',
    ];
    const ends = 'from: "compute-hub", to: "freedonia-science-bureau"';
    expect(await lines(`${ends}, maxLength: 3`)).toEqual([...short, ...all]);
    expect(await lines(`${ends}, maxLength: 3, limit: 3`)).toEqual([...short, all[0]]);
    expect(await lines(`${ends}, maxLength: 1`)).toEqual([]);
    expect(await lines(ends)).toHaveLength(5);
  });

  it('leaves out what only shares a place or a theme, unless it is asked for', async () => {
    const ends = 'from: "sylvania-compute-centre", to: "sylvania-ai-plan-2030", maxLength: 2';
    const shared = 'sylvania-compute-centre LOCATED_IN> sylvania-city <APPLIES_IN sylvania-ai-plan-2030';
    expect(await lines(ends)).toEqual([]);
    expect(await lines(`${ends}, sharedPlacesAndThemes: true`)).toEqual([shared]);
    const broader = 'from: "freedonia-compute-hub", to: "freedonia-ai-action-plan-2031"';
    expect(await lines(`${broader}, maxLength: 3`)).not.toContain(
      'freedonia-compute-hub TARGETS> compute-hub BROADER> compute-infrastructure <TARGETS freedonia-ai-action-plan-2031',
    );
  });

  it('counts what a place belongs to by its own hierarchy', async () => {
    expect(await lines('from: "duck-soup-district", to: "freedonia-ai-law-2029", maxLength: 3')).toEqual([
      'duck-soup-district PART_OF> freedonia-city PART_OF> freedonia <APPLIES_IN freedonia-ai-law-2029',
      'duck-soup-district PART_OF> freedonia-city <APPLIES_IN freedonia-ai-action-plan-2031 BASED_ON> freedonia-ai-law-2029',
    ]);
  });

  it('leads over nothing that is derived, and over no source or claim', async () => {
    expect(await lines('from: "freedonia-city", to: "compute-hub", maxLength: 1')).toEqual([]);
    expect(await lines('from: "daily-freedonian", to: "sylvania-herald-2031-06-02"')).toEqual([]);
    expect(await lines('from: "daily-freedonian", to: "daily-freedonian-2031-05-31"')).toEqual([]);
  });

  it.each([
    ['an unknown id', 'from: "nobody", to: "freedonia-city"'],
    ['the same at both ends', 'from: "freedonia-city", to: "freedonia-city"'],
    ['a former id of the other end', 'from: "klopstokia-rules", to: "klopstokia-ai-rules-2028"'],
  ])('is empty for %s', async (_title, given) => {
    expect(await lines(given)).toEqual([]);
  });

  it('finds an end by a former id', async () => {
    expect(await lines('from: "klopstokia-rules", to: "freedonia-ai-law-2029", maxLength: 1')).toEqual([
      'klopstokia-ai-rules-2028 <REPLACES freedonia-ai-law-2029',
    ]);
  });

  it('on a day leads over what holds then, and says of what may hold that nobody knows', async () => {
    const query = (
      day: string,
    ) => `{ paths(from: "sylvania-city", to: "freedonia-city", maxLength: 2, validAt: "${day}") {
      steps { type to { id } validity } } }`;
    const partOf = [
      { type: 'PART_OF', to: { id: 'freedonia' }, validity: 'VALID' },
      { type: 'PART_OF', to: { id: 'freedonia-city' }, validity: 'VALID' },
    ];
    const holds = (one: string, other: string) => [
      { type: 'HOLDS', to: { id: 'freedonia-pilot-zone' }, validity: one },
      { type: 'HOLDS', to: { id: 'freedonia-city' }, validity: other },
    ];
    expect(await open.ask(query('2030-08-31'))).toEqual({ paths: [{ steps: partOf }] });
    expect(await open.ask(query('2030-09-15'))).toEqual({
      paths: [{ steps: partOf }, { steps: holds('UNKNOWN', 'UNKNOWN') }],
    });
    expect(await open.ask(query('2031-01-01'))).toEqual({
      paths: [{ steps: partOf }, { steps: holds('VALID', 'VALID') }],
    });
  });

  it.each([
    ['maxLength: 5', '`maxLength` of `paths` is 5; allowed is 1 to 4. Ask for less.'],
    ['maxLength: 0', '`maxLength` of `paths` is 0; allowed is 1 to 4. Ask for one or more.'],
    ['limit: 21', '`limit` of `paths` is 21; allowed is 1 to 20. Ask for fewer.'],
    ['limit: 0', '`limit` of `paths` is 0; allowed is 1 to 20. Ask for one or more.'],
  ])('refuses %s', async (given, message) => {
    const query = `{ paths(from: "freedonia", to: "sylvania-city", ${given}) { length } }`;
    expect(await open.askRefused(query)).toEqual({ code: 'BAD_USER_INPUT', message });
  });
});

describe('paths as they were known', () => {
  const hub = 'initiatives.yaml';
  const changed: readonly Edit[] = [
    { file: hub, from: 'runBy: [freedonia-science-bureau]', to: 'runBy: [freedonia-university]' },
    { file: 'themes.yaml', from: '  - id: compute-hub\n', to: '  - id: computing-hub\n    formerIds: [compute-hub]\n' },
  ];

  it('lead over what was shown on the day, under the ids of then', async () => {
    await open.clear();
    await open.bringIn('2031-06-02');
    await open.bringIn('2031-07-01', freedonia, changed);
    const ends = 'from: "compute-hub", to: "freedonia-science-bureau", maxLength: 2';
    const assigned = 'TARGETS freedonia-ai-action-plan-2031/n01 ASSIGNED_TO> freedonia-science-bureau';
    expect(await lines(ends)).toEqual([`computing-hub <${assigned}`]);
    expect(await lines(`${ends}, knownAt: "2031-06-15"`)).toEqual([
      `compute-hub <${assigned}`,
      'compute-hub <TARGETS freedonia-compute-hub RUN_BY> freedonia-science-bureau',
    ]);
    expect(await lines(`${ends}, knownAt: "2031-07-01"`)).toEqual([`computing-hub <${assigned}`]);
    expect(await lines(`${ends}, knownAt: "2031-06-01"`)).toEqual([]);
  });
});

describe('paths near what has more than 500 relationships', () => {
  const many = Array.from({ length: 501 }, (_, index) => `plan-${index}`);
  const [first = '', second = '', third = ''] = many;
  const facts = join(source('gazette', 'OFFICIAL'), {
    entities: [
      ...[...many, 'draft', 'comment', 'memo', 'report'].map((id) => entity('Policy', id)),
      ...['office', 'bureau', 'club', 'guild'].map((id) => entity('Institution', id)),
    ],
    claims: [
      ...many.flatMap((id) => [link(`${id} ISSUED_BY office`), link(`${id} ISSUED_BY bureau`)]),
      link(`draft CITES ${first}`),
      link(`comment CITES draft`),
      link('club PART_OF office'),
      ...['report CITES memo', `memo CITES ${third}`, `${third} ISSUED_BY guild`, 'guild PART_OF office'].map((text) =>
        link(text),
      ),
    ],
  });

  beforeAll(async () => {
    await open.clear();
    await open.bringInFacts(facts, '2031-06-02');
  });

  it.each(['', ', knownAt: "2031-06-02"'])('lead over it in the middle only, once%s', async (known) => {
    expect(await lines(`from: "${first}", to: "${second}", limit: 20${known}`)).toEqual([
      `${first} ISSUED_BY> bureau <ISSUED_BY ${second}`,
      `${first} ISSUED_BY> office <ISSUED_BY ${second}`,
    ]);
    const middle = `draft CITES> ${first} ISSUED_BY> office <PART_OF club`;
    expect(await lines(`from: "draft", to: "club"${known}`)).toEqual([middle]);
    expect(await lines(`from: "club", to: "draft"${known}`)).toEqual([
      `club PART_OF> office <ISSUED_BY ${first} <CITES draft`,
    ]);
    expect(await lines(`from: "comment", to: "club"${known}`)).toEqual([]);
    // The way over the office is left out by its form, although all of it is read for the shorter one.
    expect(await lines(`from: "report", to: "guild"${known}`)).toEqual([
      `report CITES> memo CITES> ${third} ISSUED_BY> guild`,
    ]);
  });

  it('are read from the other end where it is one end, and lead over no other such', async () => {
    expect(await lines('from: "office", to: "comment"')).toEqual([
      `office <ISSUED_BY ${first} <CITES draft <CITES comment`,
    ]);
    expect(await lines('from: "draft", to: "office"')).toEqual([`draft CITES> ${first} ISSUED_BY> office`]);
  });

  it('are refused where both ends are', async () => {
    expect(await open.askRefused('{ paths(from: "office", to: "bureau") { length } }')).toEqual({
      code: 'COST_LIMIT_EXCEEDED',
      message:
        'The number of relationships of each end of `paths` is "more than 500"; allowed is 500 of one of them at least. What joins two such is a list: ask for it by a filter (`where`) that names both.',
    });
  });
});
