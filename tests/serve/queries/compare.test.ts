import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { comparedEdits } from './compared-edits.js';
import { freedonia, openImported, type ImportedGraph } from './open-imported.js';

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
  await open.bringIn('2031-06-02', freedonia, comparedEdits);
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
      ...comparedEdits,
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
