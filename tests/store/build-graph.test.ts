import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Facts } from '../../src/check/claim.js';
import { buildGraph } from '../../src/store/build-graph.js';
import type { GraphLink, StoredProperties } from '../../src/store/graph.js';
import { entity, field, join, link, model, plan } from './freedonia.js';

function propertiesOf(facts: Facts, id: string): StoredProperties {
  return buildGraph(facts, model).nodes.find((node) => node.id === id)?.properties ?? {};
}

function linksOf(facts: Facts, type: string): GraphLink[] {
  return buildGraph(facts, model).links.filter((one) => one.type === type);
}

function without({ claims, ...facts }: Facts, predicate: string): Facts {
  return { ...facts, claims: claims.filter((claim) => claim.predicate !== predicate) };
}

describe('the node of an entity', () => {
  it('carries shown values, names, pinyin and a sort key', () => {
    expect(propertiesOf(plan, 'plan')).toEqual({
      id: 'plan',
      kind: 'Policy',
      formerIds: ['old-plan'],
      review: 'REVIEWED',
      nameZh: '自由市人工智能行动方案',
      nameEn: 'Freedonia AI Action Plan',
      name: '自由市人工智能行动方案',
      pinyin: 'ziyoushirengongzhinengxingdongfangan',
      initials: 'zysrgznxdfa',
      publishedOn: '2031-05-31',
      sortKey: '2031-05-31#plan',
      nameKeys: ['自由市人工智能行动方案', 'freedonia ai action plan'],
      pinyinKeys: ['ziyoushirengongzhinengxingdongfangan'],
      initialKeys: ['zysrgznxdfa'],
      endKeys: ['案'],
      contentHash: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
  });

  it('has the labels of its kind and Entity', () => {
    const city = buildGraph(plan, model).nodes.find((node) => node.id === 'freedonia-city');
    expect(city?.labels).toEqual(['City', 'Place', 'Entity']);
  });

  it('is named by its text, its title, or its amount where its kind has no name', () => {
    expect(propertiesOf(plan, 'plan/m01')).toMatchObject({
      name: '建设城市级算力枢纽',
      nameEn: 'Build a city-level compute hub',
    });
    expect(propertiesOf(plan, 'gazette')).toMatchObject({
      name: 'Freedonian paper gazette',
      nameEn: 'Freedonian paper gazette',
    });
    expect(propertiesOf(plan, 'plan/t01')).toMatchObject({
      nameZh: '基金规模 ≥ 1000亿元（2032）',
      nameEn: 'Fund size ≥ 100 billion CNY (2032)',
    });
  });

  it('joins the other names of a theme and gives what they are found by', () => {
    expect(propertiesOf(plan, 'compute-hub')).toMatchObject({
      altNames: ['算力中心'],
      nameKeys: ['算力枢纽', 'compute hub'],
      altKeys: ['算力中心'],
      pinyinKeys: ['suanlishuniu', 'suanlizhongxin'],
      initialKeys: ['slsn', 'slzx'],
      endKeys: ['纽', '心'],
    });
  });

  it('is found by the short name of a place, by a document number, and of a measure by its text', () => {
    const number = field('plan documentNumber', { documentNumber: '自政办〔2031〕5号' });
    expect(propertiesOf(join(plan, { claims: [number] }), 'plan').numberKeys).toEqual([
      '自政办20315号',
      '自政办2031 5号',
    ]);
    const city = join(plan, { claims: [field('freedonia-city level', { level: 'MUNICIPALITY' })] });
    expect(propertiesOf(city, 'freedonia-city')).toMatchObject({
      nameKeys: ['自由市', 'freedonia city'],
      altKeys: ['自由'],
      pinyinKeys: ['ziyoushi', 'ziyou'],
      initialKeys: ['zys', 'zy'],
    });
    const measure = propertiesOf(plan, 'plan/m01');
    expect([measure.textKeys, measure.nameKeys, measure.pinyinKeys]).toEqual([
      ['建设城市级算力枢纽', 'build a city level compute hub'],
      undefined,
      undefined,
    ]);
  });

  it('is sorted by the end of an interval that is known', () => {
    const said = ['../2031-05', '2030/2031', '2030/..'].map((saidOn) =>
      join({ entities: [entity('Statement', 's')], claims: [field('s saidOn', { saidOn })] }),
    );
    expect(said.map((facts) => propertiesOf(facts, 's').sortKey)).toEqual(['2031-05#s', '2031#s', '2030#s']);
  });

  it('refuses an id that is used twice', () => {
    expect(() => buildGraph(join(plan, { entities: [entity('Metric', 'compute-hub')] }), model)).toThrow(
      'An id is used twice: compute-hub.',
    );
  });
});

describe('a direct relationship', () => {
  it('names its claim, and one of each role joins the same ends', () => {
    const links = linksOf(plan, 'ISSUED_BY').map(({ properties: { role, claimId } }) => [role, typeof claimId]);
    expect(links.sort()).toEqual([
      ['APPROVED_BY', 'string'],
      ['ISSUER', 'string'],
    ]);
  });

  it('is not made from a view', () => {
    const view = link('plan/m01 TARGETS compute-hub', { modality: 'OPINION' });
    expect(linksOf(join(without(plan, 'TARGETS'), { claims: [view] }), 'TARGETS')).toEqual([]);
  });
});

describe('the derived relationship from a place to a theme', () => {
  it('counts measures and policies and knows the first date', () => {
    const whole = { claims: [link('plan TARGETS compute-hub')] };
    const derived = linksOf(join(plan, whole), 'TARGETS').filter(({ from }) => from === 'freedonia-city');
    expect(derived.map(({ to, properties }) => ({ to, ...properties }))).toEqual([
      {
        to: 'compute-hub',
        derived: true,
        measures: 1n,
        policies: 1n,
        firstOn: '2031-05-31',
        contentHash: expect.any(String),
      },
    ]);
  });

  it('is not made from a draft for comment', () => {
    const draft = { claims: [field('plan policyType', { policyType: 'DRAFT_FOR_COMMENT' }, { rank: 'PREFERRED' })] };
    expect(linksOf(join(plan, draft), 'TARGETS').map(({ from }) => from)).toEqual(['plan/m01']);
  });

  it('is not made where no policy applies in the place', () => {
    const links = linksOf(without(plan, 'APPLIES_IN'), 'TARGETS');
    expect(links.map(({ from }) => from)).toEqual(['plan/m01']);
  });
});

it('is one graph with one version, in whatever order the facts come', () => {
  const { dataVersion } = buildGraph(plan, model);
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...plan.claims], { minLength: plan.claims.length }),
      fc.shuffledSubarray([...plan.entities], { minLength: plan.entities.length }),
      (claims, entities) => buildGraph({ ...plan, claims, entities }, model).dataVersion === dataVersion,
    ),
  );
});

it('has another version where one value differs', () => {
  const changed = join(without(plan, 'FIELD:dueOn'), { claims: [field('plan/t01 dueOn', { dueOn: '2033' })] });
  expect(buildGraph(changed, model).dataVersion).not.toBe(buildGraph(plan, model).dataVersion);
});
