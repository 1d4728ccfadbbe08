import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { comparedEdits } from './compared-edits.js';
import { freedonia, openImported, type ImportedGraph } from './open-imported.js';

const cities = '"freedonia-city", "klopstokia-city", "sylvania-city"';
let open: ImportedGraph;

beforeAll(async () => {
  open = await openImported();
  await open.bringIn('2031-06-02', freedonia, comparedEdits);
});
afterAll(() => open.close());

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
    const use = (instrument: string, name: string, [share, ...ids]: [number, ...string[]]) => ({
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
              use('FUNDING', 'SUPPLY', [0.5, `${plan}/n02`]),
              use('INFRASTRUCTURE', 'SUPPLY', [0.5, `${plan}/n01`]),
              use('REGULATION', 'ENVIRONMENT', [0]),
              use('PROCUREMENT', 'DEMAND', [0]),
              use('UNCLASSIFIED', 'UNCLASSIFIED', [0]),
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
              use('FUNDING', 'SUPPLY', [0]),
              use('INFRASTRUCTURE', 'SUPPLY', [0]),
              use('REGULATION', 'ENVIRONMENT', [0.3333, `${rules}/m03`]),
              use('PROCUREMENT', 'DEMAND', [0.3333, `${rules}/m02`]),
              use('UNCLASSIFIED', 'UNCLASSIFIED', [0.3333, `${rules}/m01`]),
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
