import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freedonia, openImported, type Edit, type ImportedGraph } from './open-imported.js';

const date = (file: string, from: string, written: string): Edit => ({
  file: `policies/${file}.yaml`,
  from,
  to: `dates: [{role: PUBLISHED, date: '${written}'}]\n${from}`,
});
const edits: readonly Edit[] = [
  date('klopstokia-ai-rules-2028', 'places: [{place: klopstokia-city}]', '2027'),
  date('sylvania-ai-plan-2030', 'places: [{place: sylvania-city}]', '2029-12/2030-01'),
];

/** Each point as `2031-05 1`, what is not exact with a `?`. */
async function askSeries(given: string): Promise<string[]> {
  const { series } = await open.ask<{ series: { period: string | null; count: number; exact: boolean }[] }>(
    `{ series(${given}) { period count exact } }`,
  );
  return series.map(({ period, count, exact }) => `${period ?? 'undated'} ${count}${exact ? '' : '?'}`);
}

let open: ImportedGraph;

beforeAll(async () => {
  open = await openImported();
  await open.bringIn('2031-06-02', freedonia, edits);
});
afterAll(() => open.close());

describe('series', () => {
  it('gives each year from the first to the last, and last what has no date', async () => {
    const years = ['2027 1', '2028 0', '2029 1', '2030 1', '2031 1', 'undated 1?'];
    expect(await askSeries('kind: Policy')).toEqual(years);
  });

  it('gives each month, an interval at its end, and what is known by the year apart', async () => {
    const zeros = (year: string, from: number, to: number) =>
      Array.from({ length: to - from + 1 }, (_, index) => `${year}-${String(from + index).padStart(2, '0')} 0`);
    expect(await askSeries('kind: Policy, by: MONTH')).toEqual([
      ...['2027 1?', '2029-03 1', ...zeros('2029', 4, 12), '2030-01 1', ...zeros('2030', 2, 12)],
      ...[...zeros('2031', 1, 4), '2031-05 1', 'undated 1?'],
    ]);
  });

  it.each([
    ['another date of policies', 'kind: Policy, date: EFFECTIVE', ['2031 1', 'undated 4?']],
    ['a year by month', 'kind: Policy, by: MONTH, date: ADOPTED', ['2029 1?', 'undated 4?']],
    [
      'a month within days of another date',
      'kind: Policy, date: SIGNED, filter: { from: "2029-02-01", to: "2029-02-28" }',
      ['2029 1'],
    ],
    [
      'no month of which a day is missing',
      'kind: Policy, date: SIGNED, filter: { from: "2029-02-01", to: "2029-02-27" }',
      [],
    ],
    ['a filter', 'kind: Policy, filter: { theme: "safety" }', ['2029 1']],
    ['targets by what they are due', 'kind: Target', ['2032 3']],
    ['statements up to a day', 'kind: Statement', ['2031 1', 'undated 1?']],
    ['nothing', 'kind: Policy, filter: { place: "nowhere" }', []],
  ])('counts %s', async (_title, given, expected) => {
    expect(await askSeries(given)).toEqual(expected);
  });

  it.each([
    [
      'a kind without a date',
      'kind: Theme',
      '`kind` of `series` is "Theme"; allowed is Policy, Target, Observation, Initiative, Statement, Event, Source. Entities of the kind Theme have no date.',
    ],
    [
      'a date role of another kind',
      'kind: Event, date: ISSUED',
      '`date` of `series` is "ISSUED"; allowed is none. Only policies have dates of several roles; leave `date` out for Event.',
    ],
    [
      'a filter that the kind does not have',
      'kind: Event, filter: { tier: PRESS }',
      'A key of the filter of `series` on Event is "tier"; allowed is from, ids, institution, place, review, text, theme, to. Entities of the kind Event have no such value.',
    ],
  ])('refuses %s', async (_title, given, message) => {
    expect(await open.askRefused(`{ series(${given}) { count } }`)).toEqual({ code: 'BAD_USER_INPUT', message });
  });
});

describe('series of years far apart', () => {
  beforeAll(async () => {
    await open.clear();
    await open.bringIn('2031-06-02', freedonia, [
      date('klopstokia-ai-rules-2028', 'places: [{place: klopstokia-city}]', '1800-01-01'),
    ]);
  });

  it('is refused by month', async () => {
    expect(await askSeries('kind: Policy')).toHaveLength(1 + 231 + 1);
    expect(await open.askRefused('{ series(kind: Policy, by: MONTH) { count } }')).toEqual({
      code: 'COST_LIMIT_EXCEEDED',
      message:
        'The number of points of `series` is 2777; allowed is 1200. Ask by YEAR, or with `from` and `to` in the filter.',
    });
  });
});
