import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { entity, join, link, source } from '../../store/freedonia.js';
import { freedonia, openImported, type Edit, type ImportedGraph } from './open-imported.js';

let open: ImportedGraph;

beforeAll(async () => {
  open = await openImported();
});
afterAll(() => open.close());

interface Row {
  direction: string;
  distance: number;
  type: string;
  policy: { id: string };
  from: { id: string };
}

async function lines(given: string): Promise<string[]> {
  const { policyLineage } = await open.ask<{ policyLineage: Row[] }>(
    `{ policyLineage(${given}) { direction distance type policy { id } from { id } } }`,
  );
  return policyLineage.map(({ direction, distance, type, policy, from }) =>
    [direction, distance, from.id, type, policy.id].join(' '),
  );
}

/** A policy of a level with one relation. */
function toFile(id: string, level: string, relations: string): Edit {
  const text = `id: ${id}
policyType: ACTION_PLAN
level: ${level}
name: {zh: ${id}, en: ${id}}
reading: TITLE
sources: [freedonia-gazette-2031-05-30]
dates: [{role: PUBLISHED, date: '2031-08-01'}]
relations: [${relations}]
`;
  return { file: `policies/${id}.yaml`, text };
}

const city = 'freedonia-ai-action-plan-2031';
const law = 'freedonia-ai-law-2029';
const added: readonly Edit[] = [
  toFile('freedonia-province-rules-2030', 'PROVINCE', `{type: BASED_ON, policy: ${law}}`),
  {
    file: `policies/${city}.yaml`,
    from: `{type: BASED_ON, policy: ${law}}`,
    to: `{type: IMPLEMENTS, policy: freedonia-province-rules-2030, modality: INFERRED, why: it takes over their list}`,
  },
  toFile('duck-soup-plan-2032', 'DISTRICT', `{type: IMPLEMENTS, policy: ${city}}`),
  toFile('duck-soup-plan-2034', 'DISTRICT', '{type: REPLACES, policy: duck-soup-plan-2032}'),
  toFile(
    'sister-plan-2031',
    'CITY',
    `{type: BASED_ON, policy: ${law}}, {type: IMPLEMENTS, policy: ${city}, modality: OPINION, statedBy: groucho-firefly}`,
  ),
];

describe('the lineage of a policy of Freedonia', () => {
  beforeAll(async () => {
    await open.clear();
    await open.bringIn('2031-06-02');
    await open.bringIn('2031-07-01', freedonia, added);
  });

  it('leads from a district over city and province to the state, and to what was there before', async () => {
    expect(await lines('id: "duck-soup-plan-2034"')).toEqual([
      'EARLIER 1 duck-soup-plan-2034 REPLACES duck-soup-plan-2032',
      `UP 2 duck-soup-plan-2032 IMPLEMENTS ${city}`,
      `EARLIER 3 ${city} FINALISES freedonia-ai-action-plan-draft-2031`,
      `UP 3 ${city} IMPLEMENTS freedonia-province-rules-2030`,
      `UP 3 ${city} IMPLEMENTS sylvania-ai-plan-2030`,
      `UP 4 freedonia-province-rules-2030 BASED_ON ${law}`,
      'EARLIER 4 sylvania-ai-plan-2030 AMENDS klopstokia-ai-rules-2028',
      `EARLIER 5 ${law} REPLACES klopstokia-ai-rules-2028`,
    ]);
  });

  it('leads down to all that rests on it, and never back up to what else that rests on', async () => {
    expect(await lines(`id: "${law}"`)).toEqual([
      `EARLIER 1 ${law} REPLACES klopstokia-ai-rules-2028`,
      `DOWN 1 ${law} BASED_ON freedonia-province-rules-2030`,
      `DOWN 1 ${law} BASED_ON sister-plan-2031`,
      `DOWN 2 freedonia-province-rules-2030 IMPLEMENTS ${city}`,
      `DOWN 3 ${city} IMPLEMENTS duck-soup-plan-2032`,
      'LATER 4 duck-soup-plan-2032 REPLACES duck-soup-plan-2034',
    ]);
  });

  it('tells of a step what it leads to, how its claim is meant, and what holds on a day', async () => {
    const answer = await open.ask(
      `{ policyLineage(id: "${city}", directions: [UP], maxDistance: 1, validAt: "2032-01-01") { direction distance type
        policy { id name } level policyType date from { nameEn } claimId modality validity status } }`,
    );
    const from = { nameEn: 'Freedonia AI Action Plan (2031–2032)' };
    const claimId = expect.stringMatching(/^[0-9a-f]+$/);
    const step = { direction: 'UP', distance: 1, type: 'IMPLEMENTS', from, claimId, validity: 'VALID' };
    expect(answer).toEqual({
      policyLineage: [
        {
          ...step,
          policy: { id: 'freedonia-province-rules-2030', name: 'freedonia-province-rules-2030' },
          ...{ level: 'PROVINCE', policyType: 'ACTION_PLAN', date: '2031-08-01', modality: 'INFERRED' },
          status: 'IN_FORCE',
        },
        {
          ...step,
          policy: { id: 'sylvania-ai-plan-2030', name: '西尔瓦尼亚人工智能规划' },
          ...{ level: 'CITY', policyType: 'PLAN', date: null, modality: 'STATED' },
          status: 'UNKNOWN',
        },
      ],
    });
  });

  it('keeps to the directions and the distance asked for', async () => {
    expect(await lines('id: "duck-soup-plan-2034", directions: [UP]')).toEqual([]);
    expect(await lines('id: "duck-soup-plan-2032", directions: [UP], maxDistance: 2')).toEqual([
      `UP 1 duck-soup-plan-2032 IMPLEMENTS ${city}`,
      `UP 2 ${city} IMPLEMENTS freedonia-province-rules-2030`,
      `UP 2 ${city} IMPLEMENTS sylvania-ai-plan-2030`,
    ]);
    expect(await lines('id: "klopstokia-rules", directions: [LATER]')).toEqual([
      `LATER 1 klopstokia-ai-rules-2028 REPLACES ${law}`,
      'LATER 1 klopstokia-ai-rules-2028 AMENDS sylvania-ai-plan-2030',
    ]);
    expect(await lines('id: "freedonia-ai-action-plan-draft-2031", directions: [LATER, EARLIER]')).toEqual([
      `LATER 1 freedonia-ai-action-plan-draft-2031 FINALISES ${city}`,
    ]);
  });

  it('counts citations only where they are asked for', async () => {
    const given = `id: "${law}", directions: [DOWN], maxDistance: 1`;
    const without = [`DOWN 1 ${law} BASED_ON freedonia-province-rules-2030`, `DOWN 1 ${law} BASED_ON sister-plan-2031`];
    expect(await lines(given)).toEqual(without);
    expect(await lines(`${given}, citations: true`)).toEqual([...without, `DOWN 1 ${law} CITES sylvania-ai-plan-2030`]);
  });

  it('is what was known on the day', async () => {
    const given = (day: string) => `id: "${city}", directions: [UP, DOWN], knownAt: "${day}"`;
    expect(await lines(given('2031-06-15'))).toEqual([
      `UP 1 ${city} BASED_ON ${law}`,
      `UP 1 ${city} IMPLEMENTS sylvania-ai-plan-2030`,
    ]);
    expect(await lines(given('2031-07-01'))).toEqual(await lines(`id: "${city}", directions: [UP, DOWN]`));
    expect(await lines(given('2031-06-01'))).toEqual([]);
  });

  it.each(['nothing', 'freedonia-city'])('is empty for "%s", which is no policy', async (id) => {
    expect(await lines(`id: "${id}"`)).toEqual([]);
  });
});

describe('a lineage that is too much', () => {
  const many = Array.from({ length: 501 }, (_, index) => `plan-${index}`);
  const chain = Array.from({ length: 22 }, (_, index) => `edition-${index}`);
  const refusal = 'Ask with a smaller `maxDistance`, or for some `directions` only.';

  beforeAll(async () => {
    await open.clear();
    const facts = {
      entities: [...many, ...chain, 'law'].map((id) => entity('Policy', id)),
      claims: [
        ...many.map((id) => link(`${id} IMPLEMENTS law`)),
        ...chain.slice(1).map((id, index) => link(`${id} REPLACES ${chain[index] ?? ''}`)),
      ],
    };
    await open.bringInFacts(join(source('gazette', 'OFFICIAL'), facts), '2031-06-02');
  });

  it.each(['', ', knownAt: "2031-06-02"'])('is refused beyond 500 steps of a side%s', async (known) => {
    expect(await open.askRefused(`{ policyLineage(id: "law"${known}) { type } }`)).toEqual({
      code: 'COST_LIMIT_EXCEEDED',
      message: `The number of steps of \`policyLineage\` in one direction of time is "more than 500"; allowed is 500. ${refusal}`,
    });
    expect(await lines(`id: "law", directions: [UP, EARLIER, LATER]${known}`)).toEqual([]);
    expect(await lines(`id: "plan-0"${known}`)).toEqual(['UP 1 plan-0 IMPLEMENTS law']);
  });

  it('is refused beyond 20 steps one after another', async () => {
    expect(await open.askRefused('{ policyLineage(id: "edition-21") { type } }')).toEqual({
      code: 'DEPTH_LIMIT_EXCEEDED',
      message: `The distance of policies of \`policyLineage\` is 21; allowed is 20. ${refusal}`,
    });
    expect(await lines('id: "edition-20"')).toHaveLength(21);
    expect(await lines('id: "edition-21", maxDistance: 20')).toHaveLength(20);
  });

  it('is refused where `maxDistance` is out of range', async () => {
    expect(await open.askRefused('{ policyLineage(id: "law", maxDistance: 21) { type } }')).toEqual({
      code: 'BAD_USER_INPUT',
      message: '`maxDistance` of `policyLineage` is 21; allowed is 1 to 20. Ask for less.',
    });
  });
});
