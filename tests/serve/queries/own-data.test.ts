import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { root } from '../open-freedonia.js';
import { openImported, type ImportedGraph } from './open-imported.js';

let open: ImportedGraph;

interface Cell {
  theme: string;
  place: string;
  answer: string;
}

beforeAll(async () => {
  open = await openImported();
  await open.bringIn('2031-06-02', `${root}data`);
});
afterAll(() => open.close());

describe('policiesInForce of data/', () => {
  it('has replaced the safety framework of 2024 by that of 2025', async () => {
    const answer = await open.ask(
      `{ policiesInForce(onDate: "2026-02-01", after: "china-ai-safety-governance-framework", limit: 2) {
        policy { id } status by { date } replacedBy { id } } }`,
    );
    const by = { date: '2025-09-15' };
    const newer = { id: 'china-ai-safety-governance-framework-2025' };
    expect(answer).toEqual({
      policiesInForce: [
        { policy: { id: 'china-ai-safety-governance-framework-2024' }, status: 'REPLACED', by, replacedBy: [newer] },
        { policy: newer, status: 'IN_FORCE', by, replacedBy: [] },
      ],
    });
  });

  it('answers by what is known today as without a day', async () => {
    const query = (known: string) =>
      `{ policiesInForce(onDate: "2025-06-30"${known}) {
        policy { id name nameEn } level status by { policyId predicate date claimId } becauseZh becauseEn replacedBy { id name } } }`;
    expect(await open.ask(query(', knownAt: "2031-06-02"'))).toEqual(await open.ask(query('')));
  });
});

describe('coverage of data/', () => {
  it('states what the derived relationships of cities state, and no more', async () => {
    const { coverage, cities } = await open.ask<{
      coverage: { cells: Cell[] };
      cities: { id: string; targetedThemes: { id: string }[] }[];
    }>(
      `{ coverage(narrower: false, themes: ["compute-hub", "large-models", "talent"]) { cells { theme place answer } }
         cities(limit: 100) { id targetedThemes(limit: 100) { id } } }`,
    );
    const derived = cities.flatMap(({ id, targetedThemes }) => targetedThemes.map((theme) => `${theme.id} ${id}`));
    const stated = coverage.cells
      .filter((cell) => cell.answer === 'STATED')
      .map((cell) => `${cell.theme} ${cell.place}`);
    expect(stated.length).toBeGreaterThan(0);
    expect(stated.filter((pair) => !derived.includes(pair))).toEqual([]);
    const silent = coverage.cells
      .filter((cell) => cell.answer !== 'STATED')
      .map((cell) => `${cell.theme} ${cell.place}`);
    expect(silent.filter((pair) => derived.includes(pair))).toEqual([]);
  });

  it('answers by what is known today as without a day', async () => {
    const query = (known: string) =>
      `{ coverage(validAt: "2025-06-30"${known}) { places { id name nameEn } themes { id name }
        cells { theme place answer measures { ids } statedBy { ids } undecided { ids } readInFull { ids } notReadInFull { ids } } } }`;
    expect(await open.ask(query(', knownAt: "2031-06-02"'))).toEqual(await open.ask(query('')));
  });
});

describe('targetLedger of data/', () => {
  it('holds the core industry of Beijing against what bureau and press observed', async () => {
    const query = (day: string) =>
      `{ targetLedger(place: "beijing", metric: "core-industry-scale", validAt: "${day}") {
        target { name } outcome early disagreeing difference { from ratioFrom unit }
        observations { observation { name } when decisive outcome rank } } }`;
    const before = [
      {
        observation: { name: '核心产业规模 > 3000亿元（2024）' },
        when: 'BEFORE',
        decisive: true,
        outcome: 'MET',
        rank: 'PREFERRED',
      },
      {
        observation: { name: '核心产业规模 ≈ 3500亿元（2024）' },
        when: 'BEFORE',
        decisive: false,
        outcome: 'MET',
        rank: 'NORMAL',
      },
    ];
    const target = { name: '核心产业规模 ≥ 3000亿元（2025）' };
    expect(await open.ask(query('2025-03-31'))).toEqual({
      targetLedger: [
        {
          target,
          outcome: 'MET',
          early: true,
          disagreeing: false,
          difference: { from: 0, ratioFrom: 1, unit: 'CNY' },
          observations: before,
        },
      ],
    });
    expect(await open.ask(query('2024-06-30'))).toMatchObject({
      targetLedger: [{ target, outcome: 'OPEN', observations: [] }],
    });
    expect(await open.ask(query('2026-01-05'))).toMatchObject({
      targetLedger: [{ target, outcome: 'MET', early: false, difference: { from: 150e9, ratioFrom: 1.5 } }],
    });
  });

  it('does not call missed what was observed for an earlier year only', async () => {
    const answer = await open.ask(
      `{ targetLedger(place: "guangdong", metric: "core-industry-scale", validAt: "2026-06-01") {
        outcome becauseEn observations { amount period when outcome } } }`,
    );
    expect(answer).toEqual({
      targetLedger: [
        {
          outcome: 'OPEN',
          becauseEn: 'Its time is over, and nothing was observed for that time yet.',
          observations: [
            { amount: '1500亿元', period: '2022', when: 'BASELINE', outcome: 'OPEN' },
            { amount: '> 2200亿元', period: '2024', when: 'BEFORE', outcome: 'OPEN' },
          ],
        },
      ],
    });
  });

  it('answers by what is known today as without a day', async () => {
    const query = (known: string) =>
      `{ targetLedger(${known}) { target { id name nameEn } amount dueOn metric { id name } closeMetrics { id } places { id name }
        policies { id name } draft validAt outcome becauseEn early disagreeing difference { from } observations { observation { id name } tier rank } } }`;
    expect(await open.ask(query('knownAt: "2031-06-02"'))).toEqual(await open.ask(query('limit: 100')));
  });
});
