import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freedonia, openImported, type Edit, type ImportedGraph } from './open-imported.js';

const denial: Edit = {
  file: 'policies/sylvania-ai-plan-2030.yaml',
  from: 'themes: [compute-centre]\nrelations',
  to: 'themes: [compute-centre, {theme: safety, modality: DENIED}, {theme: compute-centre, modality: DENIED, source: daily-freedonian-2031-05-31}]\nrelations',
};
const readInFull: Edit = {
  file: 'policies/klopstokia-ai-rules-2028.yaml',
  from: 'reading: TITLE',
  to: 'reading: FULL',
};
const withoutVouchers: Edit = {
  file: 'policies/freedonia-ai-action-plan-2031.yaml',
  from: 'themes: [compute-voucher]',
  to: 'themes: [smart-hospitality]',
};

interface Cell {
  theme: string;
  place: string;
  answer: string;
}

async function askCells(given: string): Promise<string[]> {
  const { coverage } = await open.ask<{ coverage: { cells: Cell[] } }>(
    `{ coverage${given} { cells { theme place answer } } }`,
  );
  return coverage.cells.map(({ theme, place, answer }) => `${theme} ${place} ${answer}`);
}

let open: ImportedGraph;

beforeAll(async () => {
  open = await openImported();
});
afterAll(() => open.close());

describe('coverage of Freedonia', () => {
  // On the second of June nothing is read in full; on the first of July the rules of Klopstokia are, and a measure targets another theme.
  beforeAll(async () => {
    await open.clear();
    await open.bringIn('2031-06-02', freedonia, [denial]);
    await open.bringIn('2031-07-01', freedonia, [denial, readInFull, withoutVouchers]);
  });

  it('answers for each city with a policy and each theme without a broader one', async () => {
    expect(await askCells('')).toEqual([
      'compute-infrastructure freedonia-city STATED',
      'compute-infrastructure klopstokia-city NOT_STATED',
      'compute-infrastructure sylvania-city STATED',
      'industry freedonia-city STATED',
      'industry klopstokia-city NOT_STATED',
      'industry sylvania-city NOT_READ',
      'policy-support freedonia-city NOT_READ',
      'policy-support klopstokia-city NOT_STATED',
      'policy-support sylvania-city NOT_READ',
      'safety freedonia-city NOT_READ',
      'safety klopstokia-city NOT_STATED',
      'safety sylvania-city EXCLUDED',
      'talent freedonia-city NOT_READ',
      'talent klopstokia-city NOT_STATED',
      'talent sylvania-city NOT_READ',
    ]);
  });

  it('leaves narrower themes out when told so', async () => {
    const given = '(themes: ["industry", "policy-support"], places: ["freedonia-city"], narrower: false)';
    expect(await askCells(given)).toEqual([
      'industry freedonia-city NOT_READ',
      'policy-support freedonia-city NOT_READ',
    ]);
  });

  it('never takes the policy of the state for that of a city', async () => {
    expect(await askCells('(themes: ["safety"], places: ["freedonia", "freedonia-city"])')).toEqual([
      'safety freedonia STATED',
      'safety freedonia-city NOT_READ',
    ]);
  });

  it('names what states, denies, and was searched', async () => {
    const answer = await open.ask(
      `{ coverage(places: ["sylvania-city"], themes: ["compute-infrastructure", "safety"]) {
        places { id name } themes { id nameEn }
        cells { theme answer measures { count ids more } statedBy { ids } deniedBy { ids } readInFull { count } notReadInFull { ids } } } }`,
    );
    const searched = { readInFull: { count: 0 }, notReadInFull: { ids: ['sylvania-ai-plan-2030'] } };
    expect(answer).toEqual({
      coverage: {
        places: [{ id: 'sylvania-city', name: '西尔瓦尼亚市' }],
        themes: [
          { id: 'compute-infrastructure', nameEn: 'Compute infrastructure' },
          { id: 'safety', nameEn: 'Safety' },
        ],
        cells: [
          {
            theme: 'compute-infrastructure',
            answer: 'STATED',
            measures: { count: 1, ids: ['sylvania-ai-plan-2030/m01'], more: false },
            statedBy: { ids: ['sylvania-ai-plan-2030'] },
            deniedBy: { ids: [] },
            ...searched,
          },
          {
            theme: 'safety',
            answer: 'EXCLUDED',
            measures: { count: 0, ids: [], more: false },
            statedBy: { ids: [] },
            deniedBy: { ids: ['sylvania-ai-plan-2030'] },
            ...searched,
          },
        ],
      },
    });
  });

  it('says that a theme is stated where a measure states it, and who denies it', async () => {
    const answer = await open.ask(
      '{ coverage(places: ["sylvania-city"], themes: ["compute-centre"]) { cells { answer deniedBy { ids } } } }',
    );
    expect(answer).toEqual({
      coverage: { cells: [{ answer: 'STATED', deniedBy: { ids: ['sylvania-ai-plan-2030'] } }] },
    });
  });

  it('on a day counts only policies in force, and tells apart those of which the dates do not tell', async () => {
    const answer = await open.ask(
      `{ coverage(themes: ["compute-infrastructure"], validAt: "2031-08-01") {
        cells { place answer statedBy { ids } undecided { ids } readInFull { ids } notReadInFull { ids } } } }`,
    );
    const none = { ids: [] };
    expect(answer).toEqual({
      coverage: {
        cells: [
          {
            place: 'freedonia-city',
            answer: 'STATED',
            statedBy: { ids: ['freedonia-ai-action-plan-2031'] },
            undecided: none,
            readInFull: none,
            notReadInFull: { ids: ['freedonia-ai-action-plan-2031'] },
          },
          ...['klopstokia-city', 'sylvania-city'].map((place) => ({
            place,
            answer: 'NOT_READ',
            statedBy: none,
            undecided: { ids: place === 'sylvania-city' ? ['sylvania-ai-plan-2030'] : [] },
            readInFull: none,
            notReadInFull: none,
          })),
        ],
      },
    });
    expect(
      await askCells('(themes: ["compute-infrastructure"], validAt: "2031-06-15", places: ["freedonia-city"])'),
    ).toEqual(['compute-infrastructure freedonia-city NOT_READ']);
  });

  it.each([
    ['before the correction', '2031-06-30', ['industry freedonia-city NOT_READ', 'industry klopstokia-city NOT_READ']],
    ['on the day of it', '2031-07-01', ['industry freedonia-city STATED', 'industry klopstokia-city NOT_STATED']],
    ['before anything', '2031-06-01', ['industry freedonia-city NOT_READ', 'industry klopstokia-city NOT_READ']],
  ])('answers by what was known %s', async (_title, day, cells) => {
    const sides = 'themes: ["industry"], places: ["freedonia-city", "klopstokia-city"]';
    expect(await askCells(`(${sides}, knownAt: "${day}")`)).toEqual(cells);
    const empty = await askCells(`(knownAt: "${day}")`);
    expect(empty.length).toBe(day === '2031-06-01' ? 0 : 15);
  });

  it('lists ids that nothing has, and answers for the others once', async () => {
    const answer = await open.ask(
      `{ coverage(places: ["nowhere", "freedonia-city", "freedonia-city"], themes: ["no-theme", "freedonia", "talent"]) {
        unknownIds cells { theme place } } }`,
    );
    expect(answer).toEqual({
      coverage: {
        unknownIds: ['freedonia', 'no-theme', 'nowhere'],
        cells: [{ theme: 'talent', place: 'freedonia-city' }],
      },
    });
  });

  it('refuses more than 50 places, and says what to do', async () => {
    const ids = Array.from({ length: 51 }, (_, index) => `"place-${index}"`).join(', ');
    expect(await open.askRefused(`{ coverage(places: [${ids}]) { unknownIds } }`)).toEqual({
      code: 'COST_LIMIT_EXCEEDED',
      message:
        'The number of places of `coverage` is 51; allowed is 50. Name at most 50 in `places`, and ask for the others in another request.',
    });
  });
});

describe('coverage after a place and a theme have new ids', () => {
  const renamed: readonly Edit[] = [
    { file: 'places.yaml', from: '{id: klopstokia-city,', to: '{id: klopstok-city, formerIds: [klopstokia-city],' },
    { file: 'themes.yaml', from: '{id: safety,', to: '{id: ai-safety, formerIds: [safety],' },
  ];

  beforeAll(async () => {
    await open.clear();
    await open.bringIn('2031-06-02');
    await open.bringIn('2031-07-01', freedonia, renamed);
  });

  it.each(['', ', knownAt: "2031-06-15"'])('the old ones still work%s', async (known) => {
    const old = await askCells(`(places: ["klopstokia-city", "freedonia"], themes: ["safety"]${known})`);
    expect(old).toEqual(['ai-safety freedonia STATED', 'ai-safety klopstok-city NOT_READ']);
    expect(await askCells(`(places: ["klopstok-city", "freedonia"], themes: ["ai-safety"]${known})`)).toEqual(old);
  });
});
