import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { root } from '../open-freedonia.js';
import { askPaths, asLine } from './ask-paths.js';
import { openImported, type ImportedGraph } from './open-imported.js';

let open: ImportedGraph;

beforeAll(async () => {
  open = await openImported();
  await open.bringIn('2031-06-02', `${root}data`);
});
afterAll(() => open.close());

const sourcePlan = 'beijing-ai-innovation-source-plan-2023';
const measures = 'beijing-agi-measures-2023';

describe('paths of data/', () => {
  const brain = 'pengcheng-cloud-brain-3';
  const shenzhen = 'shenzhen-ai-action-plan-2023';

  it('connect 鹏城云脑Ⅲ with the measures of Beijing by one theme in three steps', async () => {
    const [paths = []] = await askPaths(open, [`from: "${brain}", to: "${measures}", maxLength: 3`]);
    expect(paths.map(asLine)).toEqual([
      `${brain} TARGETS> intelligent-computing-power <TARGETS ${measures}/n02-3 <HAS_MEASURE ${measures}`,
    ]);
  });

  it('connect 鹏城云脑Ⅲ with the plan of Beijing in four steps, by Shenzhen’s plan and by what was said of both', async () => {
    const given = [
      `from: "${brain}", to: "${sourcePlan}", limit: 20`,
      `from: "${brain}", to: "${sourcePlan}", maxLength: 3`,
    ];
    const [paths = [], shorter = []] = await askPaths(open, given);
    const lines = paths.map(asLine);
    expect(shorter).toEqual([]);
    expect(paths.length).toBeLessThan(20);
    expect(lines.filter((line) => line.startsWith(`${brain} <BUILDS`))).toEqual([
      `${brain} <BUILDS ${shenzhen}/n01-4 <HAS_MEASURE ${shenzhen} <ABOUT 21jingji-20230531-comparison-similar ABOUT> ${sourcePlan}`,
      `${brain} <BUILDS ${shenzhen}/n01-4 <HAS_MEASURE ${shenzhen} TARGETS> core-technology <TARGETS ${sourcePlan}`,
    ]);
    expect(lines).toContain(
      `${brain} TARGETS> intelligent-computing-power <TARGETS ${measures}/n02-3 <HAS_MEASURE ${measures} IMPLEMENTS> ${sourcePlan}`,
    );
  });

  it('are the same by what is known today as without a day', async () => {
    const given = `from: "${brain}", to: "${sourcePlan}", limit: 20`;
    const [present, known] = await askPaths(open, [given, `${given}, knownAt: "2031-06-02"`]);
    expect(known).toEqual(present);
  });
});

describe('policyLineage of data/', () => {
  const steps = 'direction distance type policy { id } level from { id } modality';

  it('leads from the plan of Changsha over that of Hunan to the opinions of the State Council', async () => {
    const hunan = { policy: { id: 'hunan-ai-plus-plan-2025' }, level: 'PROVINCE' };
    const state = { policy: { id: 'china-ai-plus-opinions-2025' }, level: 'NATIONAL' };
    const up = { direction: 'UP', type: 'IMPLEMENTS', modality: 'STATED' };
    const changsha = { id: 'changsha-ai-plus-action-plan-2025' };
    expect(await open.ask(`{ policyLineage(id: "${changsha.id}") { ${steps} } }`)).toEqual({
      policyLineage: [
        { ...up, ...state, distance: 1, from: changsha },
        { ...up, ...hunan, distance: 1, from: changsha },
        { ...up, ...state, distance: 2, from: hunan.policy },
      ],
    });
  });

  it('leads from the plan of Beijing to what implements it, a district and a zone among them', async () => {
    const { policyLineage } = await open.ask<{ policyLineage: { level: string; policy: { id: string } }[] }>(
      `{ policyLineage(id: "${sourcePlan}", directions: [DOWN], maxDistance: 1) { ${steps} } }`,
    );
    expect(policyLineage.map(({ level, policy }) => `${level} ${policy.id}`)).toEqual([
      `MUNICIPALITY ${measures}`,
      'MUNICIPALITY beijing-ai-plus-action-plan-2024',
      'ZONE beijing-bda-ai-native-policies-2024',
      'DISTRICT chaoyang-agi-action-plan-2024',
    ]);
  });

  it('has replaced the policies of Anhui of 2023 by those of 2025', async () => {
    const query = `{ policyLineage(id: "anhui-agi-highland-policies-2023", directions: [LATER], validAt: "2026-06-30") {
      direction type policy { id } date } }`;
    const policy = { id: 'anhui-agi-highland-policies-2025' };
    expect(await open.ask(query)).toEqual({
      policyLineage: [{ direction: 'LATER', type: 'REPLACES', policy, date: '2025-08-11' }],
    });
  });

  it('takes nobody’s view for a relationship: that Shanghai’s measures implement another policy is an opinion', async () => {
    const query = '{ policyLineage(id: "shanghai-large-model-measures-2023", directions: [UP]) { policy { id } } }';
    expect(await open.ask(query)).toEqual({ policyLineage: [] });
  });

  it('is the same by what is known today as without a day', async () => {
    const query = (known: string) =>
      `{ policyLineage(id: "china-new-generation-ai-plan-2017"${known}) { ${steps} date status } }`;
    expect(await open.ask(query(', knownAt: "2031-06-02"'))).toEqual(await open.ask(query('')));
  });
});

describe('neighbourhood of data/', () => {
  it('is the same by what is known today as without a day', async () => {
    const query = (known: string) => `{ neighbourhood(id: "shanghai", depth: 2, limit: 500${known}) {
      nodes { node { id name } distance } links { from type to } omitted { nodes links unread { id } } } }`;
    const present = await open.ask<{ neighbourhood: { nodes: unknown[] } }>(query(''));
    expect(await open.ask(query(', knownAt: "2031-06-02"'))).toEqual(present);
    expect(present.neighbourhood.nodes.length).toBeGreaterThan(100);
  });
});
