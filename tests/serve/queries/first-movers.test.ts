import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freedonia, openImported, type Edit, type ImportedGraph } from './open-imported.js';

/** More cities, so that there are ties and gaps. */
const places: Edit = {
  file: 'places.yaml',
  from: '  - {id: klopstokia-city,',
  to: `${['chico', 'harpo', 'zeppo'].map((id) => `  - {id: ${id}-city, kind: City, level: CITY, name: {zh: ${id}, en: ${id}}, partOf: [freedonia]}`).join('\n')}
  - {id: klopstokia-city,`,
};

/** A plan of a place, its dates, and what it targets, as lines of its file. */
function plan(id: string, place: string, lines: readonly string[]): Edit {
  const text = [
    ...[
      `id: ${id}`,
      `policyType: ${id.endsWith('-draft') ? 'DRAFT_FOR_COMMENT' : 'PLAN'}`,
      'level: CITY',
      `name: {zh: ${id}, en: ${id}}`,
      'reading: EXCERPT',
    ],
    ...['sources: [daily-freedonian-2031-05-31]', `places: [{place: ${place}}]`, ...lines],
  ];
  return { file: `policies/${id}.yaml`, text: `${text.join('\n')}\n` };
}

const talent = 'themes: [talent]';
const edits: readonly Edit[] = [
  places,
  plan('freedonia-talent', 'freedonia-city', [
    talent,
    "dates: [{role: PUBLISHED, date: '2031-03-01'}, {role: SIGNED, date: '2031-02-01'}]",
  ]),
  plan('freedonia-talent-undated', 'freedonia-city', [talent]),
  plan('sylvania-talent', 'sylvania-city', [talent, "dates: [{role: ISSUED, date: '2031-03-31'}]"]),
  plan('klopstokia-talent', 'klopstokia-city', [
    "dates: [{role: ADOPTED, date: '2031-03-31'}]",
    'measures: [{id: m01, text: {zh: 培养人才, en: Train people}, themes: [talent-training], instrument: TALENT, modality: PLANNED}]',
  ]),
  plan('klopstokia-draft', 'klopstokia-city', [talent, "dates: [{role: PUBLISHED, date: '2029-01-01'}]"]),
  plan('chico-talent', 'chico-city', [talent, 'dates: [{role: PUBLISHED, date: 2031-03}]']),
  plan('harpo-talent', 'harpo-city', [talent, 'dates: [{role: PUBLISHED, date: ../2032-02}]']),
  plan('zeppo-talent', 'zeppo-city', [talent]),
  plan('state-talent', 'freedonia', [talent, "dates: [{role: PUBLISHED, date: '2030-01-01'}]"]),
  plan('district-talent', 'duck-soup-district', [talent, "dates: [{role: PUBLISHED, date: '2030-12-31'}]"]),
];

interface Move {
  readonly place: { readonly id: string };
  readonly rank: number | null;
  readonly rankAtMost: number | null;
  readonly date: string | null;
  readonly role: string | null;
  readonly lag: { readonly atLeast: number; readonly atMost: number | null } | null;
}

async function askLines(given: string): Promise<string[]> {
  const { firstMovers } = await open.ask<{ firstMovers: Move[] }>(
    `{ firstMovers(theme: "talent"${given}) { place { id } rank rankAtMost date role lag { atLeast atMost } } }`,
  );
  return firstMovers.map(({ place, rank, rankAtMost, date, role, lag }) =>
    [
      place.id,
      `${String(rank)}-${String(rankAtMost)}`,
      date,
      role,
      lag === null ? 'null' : `${lag.atLeast}-${String(lag.atMost)}`,
    ].join(' '),
  );
}

const dated: Edit = plan('zeppo-talent', 'zeppo-city', [talent, "dates: [{role: PUBLISHED, date: '2031-02-27'}]"]);
const harpoExact: Edit = plan('harpo-talent', 'harpo-city', [talent, "dates: [{role: PUBLISHED, date: '2032-02-10'}]"]);

let open: ImportedGraph;

beforeAll(async () => {
  open = await openImported();
  await open.clear();
  await open.bringIn('2031-06-02', freedonia, edits);
});
afterAll(() => open.close());

const moves = [
  'harpo-city 1-5 ../2032-02 PUBLISHED 0-365',
  'freedonia-city 1-2 2031-03-01 PUBLISHED 0-null',
  'chico-city 1-3 2031-03 PUBLISHED 0-null',
  'klopstokia-city 2-4 2031-03-31 ADOPTED 30-null',
  'sylvania-city 2-4 2031-03-31 ISSUED 30-null',
  'zeppo-city null-null   null',
];

describe('firstMovers of Freedonia', () => {
  it('ranks cities as far as their dates decide, and lists those without a date last', async () => {
    expect(await askLines('')).toEqual(moves);
  });

  it('leaves narrower themes out when told so', async () => {
    expect(await askLines(', narrower: false')).toEqual([
      'harpo-city 1-4 ../2032-02 PUBLISHED 0-365',
      ...moves.slice(1, 3),
      'sylvania-city 2-4 2031-03-31 ISSUED 30-null',
      'zeppo-city null-null   null',
    ]);
  });

  it('ranks the places that are named, and the policy of the state or a district is not that of the city', async () => {
    expect(await askLines(', places: ["freedonia", "freedonia-city", "duck-soup-district", "nowhere"]')).toEqual([
      'freedonia 1-1 2030-01-01 PUBLISHED 0-0',
      'duck-soup-district 2-2 2030-12-31 PUBLISHED 364-364',
      'freedonia-city 3-3 2031-03-01 PUBLISHED 424-424',
    ]);
    expect(await askLines(', levels: [DISTRICT, NATIONAL]')).toEqual([
      'freedonia 1-1 2030-01-01 PUBLISHED 0-0',
      'duck-soup-district 2-2 2030-12-31 PUBLISHED 364-364',
    ]);
    expect(await askLines(', places: ["freedonia-city", "chico-city"], levels: [CITY]')).toEqual([
      'chico-city 1-1 2031-03 PUBLISHED 0-0',
    ]);
  });

  it('gives equal dates one rank', async () => {
    expect(await askLines(', places: ["sylvania-city", "klopstokia-city", "freedonia-city"]')).toEqual([
      'freedonia-city 1-1 2031-03-01 PUBLISHED 0-0',
      'klopstokia-city 2-2 2031-03-31 ADOPTED 30-30',
      'sylvania-city 2-2 2031-03-31 ISSUED 30-30',
    ]);
  });

  it('names the policy, its measures, and how many others have no date', async () => {
    const answer = await open.ask(
      `{ firstMovers(theme: "talent", places: ["freedonia-city", "klopstokia-city"]) {
        place { id kind name } level policy { id name } earliest latest undatedPolicies measures { count ids more } claimIds } }`,
    );
    const claims = (count: number) =>
      Array.from({ length: count }, () => expect.stringMatching(/^[0-9a-f]{24}$/) as unknown);
    expect(answer).toEqual({
      firstMovers: [
        {
          place: { id: 'freedonia-city', kind: 'City', name: '自由市' },
          level: 'MUNICIPALITY',
          policy: { id: 'freedonia-talent', name: 'freedonia-talent' },
          earliest: '2031-03-01',
          latest: '2031-03-01',
          undatedPolicies: 1,
          measures: { count: 0, ids: [], more: false },
          claimIds: claims(3),
        },
        {
          place: { id: 'klopstokia-city', kind: 'City', name: '克洛普斯托克市' },
          level: 'CITY',
          policy: { id: 'klopstokia-talent', name: 'klopstokia-talent' },
          earliest: '2031-03-31',
          latest: '2031-03-31',
          undatedPolicies: 0,
          measures: { count: 1, ids: ['klopstokia-talent/m01'], more: false },
          claimIds: claims(3),
        },
      ],
    });
    const { firstMovers } = await open.ask<{ firstMovers: { claimIds: string[] }[] }>(
      '{ firstMovers(theme: "talent", places: ["klopstokia-city"]) { claimIds } }',
    );
    const { claims: found } = await open.ask<{ claims: { predicate: string }[] }>(
      'query ($ids: [ID!]) { claims(where: { id: { in: $ids } }, limit: 20) { predicate } }',
      { ids: firstMovers[0]?.claimIds },
    );
    expect(found.map(({ predicate }) => predicate).sort()).toEqual(['APPLIES_IN', 'FIELD:adoptedOn', 'TARGETS']);
  });

  it('is the same in pages, and ranks among all of them', async () => {
    expect(await askLines(', limit: 2')).toEqual(moves.slice(0, 2));
    expect(await askLines(', limit: 3, after: "freedonia-city"')).toEqual(moves.slice(2, 5));
    expect(await askLines(', limit: 3, after: "sylvania-city"')).toEqual(moves.slice(5));
    expect(await askLines(', after: "nowhere"')).toEqual([]);
  });

  it('knows nothing of a theme that is not there', async () => {
    expect(await open.ask('{ firstMovers(theme: "no-theme") { rank } }')).toEqual({ firstMovers: [] });
  });

  it('answers by what was known before a date was learned and another corrected', async () => {
    const present = (edit: Edit) => ![dated.file, harpoExact.file].includes(edit.file);
    await open.bringIn('2031-07-01', freedonia, [...edits.filter(present), dated, harpoExact]);
    expect(await askLines('')).toEqual([
      'zeppo-city 1-1 2031-02-27 PUBLISHED 0-0',
      'freedonia-city 2-2 2031-03-01 PUBLISHED 2-2',
      'chico-city 2-3 2031-03 PUBLISHED 2-32',
      'klopstokia-city 3-4 2031-03-31 ADOPTED 32-32',
      'sylvania-city 3-4 2031-03-31 ISSUED 32-32',
      'harpo-city 6-6 2032-02-10 PUBLISHED 348-348',
    ]);
    expect(await askLines(', knownAt: "2031-06-30"')).toEqual(moves);
    expect(await askLines(', knownAt: "2031-06-01"')).toEqual([]);
  });
});

describe('firstMovers of a theme and a place that have other ids by now', () => {
  const renamed: readonly Edit[] = [
    { file: 'places.yaml', from: '{id: klopstokia-city,', to: '{id: klopstok-city, formerIds: [klopstokia-city],' },
    { file: 'themes.yaml', from: '{id: safety,', to: '{id: ai-safety, formerIds: [safety],' },
    plan('klopstokia-safety', 'klopstokia-city', ['themes: [safety]', "dates: [{role: PUBLISHED, date: '2031'}]"]),
  ];

  it.each(['', ', knownAt: "2031-06-15"'])('are found by the old ids%s', async (known) => {
    await open.clear();
    await open.bringIn('2031-06-02', freedonia, renamed.slice(2));
    await open.bringIn('2031-07-01', freedonia, renamed);
    const query = (place: string, theme: string) =>
      `{ firstMovers(theme: "${theme}", places: ["${place}"]${known}) { place { id name } level date } }`;
    const move = { place: { id: 'klopstok-city', name: '克洛普斯托克市' }, level: 'CITY', date: '2031' };
    expect(await open.ask(query('klopstokia-city', 'safety'))).toEqual({ firstMovers: [move] });
    expect(await open.ask(query('klopstok-city', 'ai-safety'))).toEqual({ firstMovers: [move] });
  });
});
