import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freedonia, openImported, type Edit, type ImportedGraph } from './open-imported.js';

const edits: readonly Edit[] = [
  {
    file: 'policies/klopstokia-ai-rules-2028.yaml',
    text: `id: klopstokia-ai-rules-2028
policyType: RULE
level: CITY
name: {zh: 克洛普斯托克人工智能规则, en: AI Rules of Klopstokia}
reading: FULL
sources: [freedonia-gazette-2031-05-30]
places: [{place: klopstokia-city}]
themes: [safety]
dates: [{role: EFFECTIVE, date: '2028-01-01'}]
measures:
  - {id: p1, measureType: PART, text: {zh: 总则, en: General}, instrument: UNCLASSIFIED, modality: STATED}
  - {id: m01, text: {zh: 参与算力枢纽, en: Join the compute hub}, themes: [compute-hub], instrument: UNCLASSIFIED, modality: STATED}
  - {id: m02, text: {zh: 采购算力, en: Buy computing power}, instrument: PROCUREMENT, modality: STATED}
  - {id: m03, text: {zh: 管理算力, en: Regulate computing power}, instrument: REGULATION, modality: STATED}
targets:
  - {id: t01, metric: intelligent-compute, operator: RANGE, value: 2, valueTo: 4, unit: EFLOPS, normalValue: 2000, normalValueTo: 4000, normalUnit: PFLOPS, dueOn: '2030'}
  - {id: t02, metric: intelligent-compute, operator: EQ, value: 1, unit: EFLOPS, normalValue: 1000, normalUnit: PFLOPS, dueOn: '2029', rank: PREFERRED}
  - {id: t03, metric: intelligent-compute, operator: EQ, value: 900, unit: PFLOPS, normalValue: 900, normalUnit: PFLOPS, dueOn: '2029', baseline: '2028'}
  - {id: t04, metric: fund-cluster-size, operator: EQ, value: 3, unit: 亿元, normalValue: 300000000, normalUnit: CNY}
`,
  },
  {
    file: 'policies/sylvania-ai-plan-2030.yaml',
    from: 'themes: [compute-centre]\nrelations',
    to: 'themes: [compute-centre, {theme: safety, modality: DENIED}]\nrelations',
  },
  {
    file: 'policies/freedonia-ai-action-plan-draft-2031.yaml',
    from: 'places: [{place: freedonia-city}]',
    to: `places: [{place: freedonia-city}]
measures: [{id: m01, text: {zh: 培养人才, en: Train talent}, themes: [talent], instrument: TALENT, modality: PLANNED}]
targets: [{id: t01, metric: hub-start, operator: BY, dueOn: '2033'}]`,
  },
];

interface Theme {
  theme: { id: string };
  certain: boolean;
  cells: { place: string; answer: string; statedBy: { count: number }; measures: { count: number } }[];
}
interface Groups {
  shared: Theme[];
  onlyIn: { place: { id: string }; themes: Theme[] }[];
  missingIn: { place: { id: string }; themes: Theme[] }[];
  inSome: Theme[];
  inNone: Theme[];
}

const answers: Readonly<Record<string, string>> = { STATED: '+', NOT_STATED: '-', NOT_READ: '?', EXCLUDED: 'x' };

/** A theme in one line: `safety ?- sure` is the id, one mark for each place, and whether it is certain. */
function printTheme({ theme, certain, cells }: Theme): string {
  return `${theme.id} ${cells.map(({ answer }) => answers[answer]).join('')} ${certain ? 'sure' : 'open'}`;
}

async function askGroups(given: string) {
  const themes = 'theme { id } certain cells { answer }';
  const { compare } = await open.ask<{ compare: Groups }>(
    `{ compare(${given}) { shared { ${themes} } onlyIn { place { id } themes { ${themes} } }
      missingIn { place { id } themes { ${themes} } } inSome { ${themes} } inNone { ${themes} } } }`,
  );
  const ofPlaces = (rows: Groups['onlyIn']) =>
    rows.flatMap(({ place, themes }) => themes.map((theme) => `${place.id}: ${printTheme(theme)}`));
  return {
    shared: compare.shared.map(printTheme),
    onlyIn: ofPlaces(compare.onlyIn),
    missingIn: ofPlaces(compare.missingIn),
    inSome: compare.inSome.map(printTheme),
    inNone: compare.inNone.map(printTheme),
  };
}

const cities = '"freedonia-city", "klopstokia-city", "sylvania-city"';
let open: ImportedGraph;

beforeAll(async () => {
  open = await openImported();
  await open.bringIn('2031-06-02', freedonia, edits);
});
afterAll(() => open.close());

describe('themes compared', () => {
  it('stand with all that state them, one alone, or all but one, and say where a place was not read', async () => {
    expect(await askGroups(`places: [${cities}]`)).toEqual({
      shared: ['compute-infrastructure +++ sure'],
      onlyIn: [
        'freedonia-city: compute-voucher +-? open',
        'klopstokia-city: safety ?+x open',
        'sylvania-city: compute-centre ?-+ open',
      ],
      missingIn: ['sylvania-city: compute-hub ++? open'],
      inSome: [],
      inNone: [],
    });
  });

  it('are certain where the other place was read in full, or a source denies it; what one of two alone states the other lacks', async () => {
    expect(await askGroups('places: ["sylvania-city", "klopstokia-city"]')).toEqual({
      shared: [],
      onlyIn: [
        'klopstokia-city: compute-hub +? open',
        'klopstokia-city: safety +x sure',
        'sylvania-city: compute-centre -+ sure',
      ],
      missingIn: [
        'klopstokia-city: compute-centre -+ sure',
        'sylvania-city: compute-hub +? open',
        'sylvania-city: safety +x sure',
      ],
      inSome: [],
      inNone: [],
    });
  });

  it('are those asked for, also where some of the places or none state them', async () => {
    const given = `places: [${cities}, "freedonia"], themes: ["safety", "talent", "compute-hub", "compute-infrastructure"]`;
    expect(await askGroups(given)).toEqual({
      shared: [],
      onlyIn: [],
      missingIn: ['freedonia: compute-infrastructure ?+++ open'],
      inSome: ['compute-hub ?++? open', 'safety +?+x open'],
      inNone: ['talent ??-? open'],
    });
  });

  it('do not count for broader ones when told so', async () => {
    const given =
      'places: ["freedonia-city", "sylvania-city"], themes: ["compute-infrastructure", "safety"], narrower: false';
    expect(await askGroups(given)).toEqual({
      shared: [],
      onlyIn: ['freedonia-city: compute-infrastructure +? open'],
      missingIn: ['sylvania-city: compute-infrastructure +? open'],
      inSome: [],
      inNone: ['safety ?x open'],
    });
  });

  it('come with the policies and measures that state them', async () => {
    const answer = await open.ask(
      `{ compare(places: ["klopstokia-city", "sylvania-city"], themes: ["compute-infrastructure"]) {
        shared { theme { id nameZh nameEn } certain
          cells { place answer statedBy { count ids more } measures { count ids more } readInFull { ids } } } } }`,
    );
    expect(answer).toEqual({
      compare: {
        shared: [
          {
            theme: { id: 'compute-infrastructure', nameZh: '算力基础设施', nameEn: 'Compute infrastructure' },
            certain: true,
            cells: [
              {
                place: 'klopstokia-city',
                answer: 'STATED',
                statedBy: { count: 1, ids: ['klopstokia-ai-rules-2028'], more: false },
                measures: { count: 1, ids: ['klopstokia-ai-rules-2028/m01'], more: false },
                readInFull: { ids: ['klopstokia-ai-rules-2028'] },
              },
              {
                place: 'sylvania-city',
                answer: 'STATED',
                statedBy: { count: 1, ids: ['sylvania-ai-plan-2030'], more: false },
                measures: { count: 1, ids: ['sylvania-ai-plan-2030/m01'], more: false },
                readInFull: { ids: [] },
              },
            ],
          },
        ],
      },
    });
  });

  it('on a day are those of policies in force; of one whose dates do not tell nothing follows', async () => {
    const given = 'places: ["freedonia-city", "klopstokia-city", "sylvania-city"], validAt: "2028-06-15"';
    expect(await askGroups(given)).toEqual({
      shared: [],
      onlyIn: ['klopstokia-city: compute-hub ?+? open', 'klopstokia-city: safety ?+? open'],
      missingIn: [],
      inSome: [],
      inNone: ['compute-centre ?-? open'],
    });
    const answer = await open.ask(
      `{ compare(${given}) { places { place { id } readInFull { ids } notReadInFull { ids } undecided { ids } } } }`,
    );
    const none = { ids: [] };
    expect(answer).toEqual({
      compare: {
        places: [
          { place: { id: 'freedonia-city' }, readInFull: none, notReadInFull: none, undecided: none },
          {
            place: { id: 'klopstokia-city' },
            readInFull: { ids: ['klopstokia-ai-rules-2028'] },
            notReadInFull: none,
            undecided: none,
          },
          {
            place: { id: 'sylvania-city' },
            readInFull: none,
            notReadInFull: none,
            undecided: { ids: ['sylvania-ai-plan-2030'] },
          },
        ],
      },
    });
  });
});

describe('targets compared', () => {
  const row = `metric { id } unit closeMetrics { id } placeCount targets { place target { id } operator amount value valueTo unit
    dueOn period baseline policies { id } undecided prevails rivals claimIds }`;

  it('stand side by side in one unit, by metric and place; drafts are left out, and what does not stand is marked', async () => {
    const { compare } = await open.ask<{ compare: { targets: Record<string, unknown>[] } }>(
      `{ compare(places: [${cities}]) { targets { ${row} } } }`,
    );
    const claims = expect.arrayContaining([expect.stringMatching(/^[0-9a-f]+$/)]) as unknown;
    const base = {
      valueTo: null,
      dueOn: null,
      period: null,
      baseline: null,
      undecided: false,
      prevails: null,
      rivals: [],
    };
    const target = (place: string, id: string, figures: object) => {
      const [policy] = id.split('/');
      return { ...base, place, target: { id }, policies: [{ id: policy }], claimIds: claims, ...figures };
    };
    const plan = 'freedonia-ai-action-plan-2031';
    const rules = 'klopstokia-ai-rules-2028';
    const compute = { unit: 'PFLOPS', operator: 'EQ' };
    expect(compare.targets).toEqual([
      {
        metric: { id: 'intelligent-compute' },
        unit: 'PFLOPS',
        closeMetrics: [],
        placeCount: 2,
        targets: [
          target('freedonia-city', `${plan}/t02`, {
            ...{ ...compute, operator: 'GTE', amount: '≥ 3000 PFLOPS', value: 3000, dueOn: '2032', baseline: '2030' },
          }),
          target('klopstokia-city', `${rules}/t02`, {
            ...{ ...compute, amount: '1 EFLOPS', value: 1000, dueOn: '2029', prevails: true, rivals: [`${rules}/t03`] },
          }),
          target('klopstokia-city', `${rules}/t03`, {
            ...{ ...compute, amount: '900 PFLOPS', value: 900, dueOn: '2029', baseline: '2028' },
            ...{ prevails: false, rivals: [`${rules}/t02`] },
          }),
          target('klopstokia-city', `${rules}/t01`, {
            ...{ ...compute, operator: 'RANGE', amount: '2–4 EFLOPS', value: 2000, valueTo: 4000, dueOn: '2030' },
          }),
        ],
      },
      {
        metric: { id: 'fund-cluster-size' },
        unit: 'CNY',
        closeMetrics: [{ id: 'fund-size' }],
        placeCount: 1,
        targets: [
          target('klopstokia-city', `${rules}/t04`, { operator: 'EQ', amount: '3亿元', value: 3e8, unit: 'CNY' }),
        ],
      },
      {
        metric: { id: 'fund-size' },
        unit: 'CNY',
        closeMetrics: [{ id: 'fund-cluster-size' }],
        placeCount: 1,
        targets: [
          target('freedonia-city', `${plan}/t01`, {
            ...{ operator: 'EQ', amount: '1000亿元', value: 1e11, unit: 'CNY', dueOn: '2032' },
          }),
        ],
      },
      {
        metric: { id: 'hub-start' },
        unit: null,
        closeMetrics: [],
        placeCount: 1,
        targets: [
          target('freedonia-city', `${plan}/t03`, {
            ...{ operator: 'BY', amount: null, value: null, unit: null, period: '2031/2032' },
          }),
        ],
      },
    ]);
  });

  it('are those of the metrics asked for, or of metrics in which two places have one', async () => {
    const ask = async (given: string) => {
      const { compare } = await open.ask<{ compare: { targets: { metric: { id: string } }[] } }>(
        `{ compare(places: [${cities}]) { targets(${given}) { metric { id } } } }`,
      );
      return compare.targets.map(({ metric }) => metric.id);
    };
    expect(await ask('together: true')).toEqual(['intelligent-compute']);
    expect(await ask('metrics: ["fund-size", "no-metric"]')).toEqual(['fund-size']);
  });

  it('on a day are those of policies in force', async () => {
    const answer = await open.ask(
      `{ compare(places: [${cities}], validAt: "2028-06-15") { targets(together: false) { metric { id } targets { target { id } undecided } } } }`,
    );
    const rules = (id: string) => ({ target: { id: `klopstokia-ai-rules-2028/${id}` }, undecided: false });
    expect(answer).toEqual({
      compare: {
        targets: [
          { metric: { id: 'fund-cluster-size' }, targets: [rules('t04')] },
          { metric: { id: 'intelligent-compute' }, targets: [rules('t02'), rules('t03'), rules('t01')] },
        ],
      },
    });
  });
});

describe('instruments compared', () => {
  it('are counted by family, headings apart, what is not classified among them', async () => {
    const answer = await open.ask(
      `{ compare(places: ["freedonia-city", "klopstokia-city"]) { instruments { place { id } readInFull notReadInFull measures parts
        families { family count share } instruments { instrument family measures { count ids } share } } } }`,
    );
    const family = (name: string, count: number, share: number) => ({ family: name, count, share });
    const use = (instrument: string, name: string, ids: string[], share: number) => ({
      ...{ instrument, family: name, measures: { count: ids.length, ids }, share },
    });
    const plan = 'freedonia-ai-action-plan-2031';
    const rules = 'klopstokia-ai-rules-2028';
    expect(answer).toEqual({
      compare: {
        instruments: [
          {
            place: { id: 'freedonia-city' },
            ...{ readInFull: 0, notReadInFull: 1, measures: 2, parts: 1 },
            families: [
              family('SUPPLY', 2, 1),
              family('ENVIRONMENT', 0, 0),
              family('DEMAND', 0, 0),
              family('UNCLASSIFIED', 0, 0),
            ],
            instruments: [
              use('FUNDING', 'SUPPLY', [`${plan}/n02`], 0.5),
              use('INFRASTRUCTURE', 'SUPPLY', [`${plan}/n01`], 0.5),
              use('REGULATION', 'ENVIRONMENT', [], 0),
              use('PROCUREMENT', 'DEMAND', [], 0),
              use('UNCLASSIFIED', 'UNCLASSIFIED', [], 0),
            ],
          },
          {
            place: { id: 'klopstokia-city' },
            ...{ readInFull: 1, notReadInFull: 0, measures: 3, parts: 1 },
            families: [
              family('SUPPLY', 0, 0),
              family('ENVIRONMENT', 1, 0.3333),
              family('DEMAND', 1, 0.3333),
              family('UNCLASSIFIED', 1, 0.3333),
            ],
            instruments: [
              use('FUNDING', 'SUPPLY', [], 0),
              use('INFRASTRUCTURE', 'SUPPLY', [], 0),
              use('REGULATION', 'ENVIRONMENT', [`${rules}/m03`], 0.3333),
              use('PROCUREMENT', 'DEMAND', [`${rules}/m02`], 0.3333),
              use('UNCLASSIFIED', 'UNCLASSIFIED', [`${rules}/m01`], 0.3333),
            ],
          },
        ],
      },
    });
  });

  it('have no share where a place has no measure', async () => {
    const answer = await open.ask(
      `{ compare(places: ["freedonia", "duck-soup-district"]) { instruments { measures families { share } instruments { instrument share } } } }`,
    );
    const empty = {
      measures: 0,
      families: Array.from({ length: 4 }, () => ({ share: null })),
      instruments: [{ instrument: 'UNCLASSIFIED', share: null }],
    };
    expect(answer).toEqual({ compare: { instruments: [empty, empty] } });
  });
});

describe('places compared', () => {
  const parts =
    'places { place { id } } unknownIds shared { certain } onlyIn { place { id } } targets { unit } instruments { parts }';

  it('are none where fewer than two are known; the ids that nothing has are named', async () => {
    expect(
      await open.ask(`{ compare(places: ["freedonia-city", "nowhere"], themes: ["no-theme"]) { ${parts} } }`),
    ).toEqual({
      compare: {
        places: [],
        unknownIds: ['no-theme', 'nowhere'],
        shared: [],
        onlyIn: [],
        targets: [],
        instruments: [],
      },
    });
  });

  it('are two to ten; others are refused', async () => {
    const ids = (count: number) => Array.from({ length: count }, (_, index) => `"place-${index}"`).join(', ');
    expect(await open.askRefused('{ compare(places: ["freedonia-city", "freedonia-city"]) { unknownIds } }')).toEqual({
      code: 'BAD_USER_INPUT',
      message:
        'The number of places of `compare` is 1; allowed is 2 to 10. Name another place; of one alone `coverage` tells.',
    });
    expect(await open.askRefused(`{ compare(places: [${ids(11)}]) { unknownIds } }`)).toEqual({
      code: 'COST_LIMIT_EXCEEDED',
      message: 'The number of places of `compare` is 11; allowed is 2 to 10. Name fewer; `coverage` takes more.',
    });
  });
});

describe('a comparison by what was known', () => {
  beforeAll(async () => {
    await open.clear();
    await open.bringIn('2031-06-02');
    await open.bringIn('2031-07-01', freedonia, [
      ...edits,
      { file: 'places.yaml', from: '{id: klopstokia-city,', to: '{id: klopstok-city, formerIds: [klopstokia-city],' },
    ]);
  });

  it('knows neither the rules that were read later nor their targets', async () => {
    const query = (known: string) =>
      `{ compare(places: [${cities}]${known}) { places { readInFull { count } } targets { metric { id } } instruments { measures } } }`;
    const full = (count: number) => ({ readInFull: { count } });
    const metric = (id: string) => ({ metric: { id } });
    expect(await open.ask(query(', knownAt: "2031-06-15"'))).toEqual({
      compare: {
        places: [full(0), full(0), full(0)],
        targets: ['fund-size', 'hub-start', 'intelligent-compute'].map(metric),
        instruments: [{ measures: 2 }, { measures: 0 }, { measures: 1 }],
      },
    });
    expect(await open.ask(query(''))).toEqual({
      compare: {
        places: [full(0), full(1), full(0)],
        targets: ['intelligent-compute', 'fund-cluster-size', 'fund-size', 'hub-start'].map(metric),
        instruments: [{ measures: 2 }, { measures: 3 }, { measures: 1 }],
      },
    });
    expect(await askGroups(`places: [${cities}], knownAt: "2031-06-15"`)).toEqual({
      shared: [],
      onlyIn: [
        'freedonia-city: compute-hub +?? open',
        'freedonia-city: compute-voucher +?? open',
        'sylvania-city: compute-centre ??+ open',
      ],
      missingIn: ['klopstok-city: compute-infrastructure +?+ open'],
      inSome: [],
      inNone: [],
    });
  });
});
