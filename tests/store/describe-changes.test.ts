import { describe, expect, it } from '@jest/globals';
import type { Facts } from '../../src/check/claim.js';
import { buildGraph } from '../../src/store/build-graph.js';
import { compareInMemory } from '../../src/store/compare-in-memory.js';
import { describeChanges } from '../../src/store/describe-changes.js';
import type { GraphChange } from '../../src/store/graph-change.js';
import { entity, field, join, link, model, plan, source } from './freedonia.js';

/** What is told of a change, by what it is and the id; names and owners are looked at where a test is about them. */
function tell(before: Facts, after: Facts): Record<string, unknown>[] {
  const left = ['owner', 'kind', 'name'];
  return describeAll(before, after).map((change) =>
    Object.fromEntries(Object.entries(change).filter(([key]) => !left.includes(key))),
  );
}

function describeAll(before: Facts, after: Facts): readonly GraphChange[] {
  return describeChanges(compareInMemory(buildGraph(before, model), buildGraph(after, model)), model);
}

function replace(predicate: string, ...claims: Facts['claims']): Facts {
  return { ...plan, claims: [...plan.claims.filter((claim) => claim.predicate !== predicate), ...claims] };
}

/** All facts with one word for another in every id. */
function rename(facts: Facts, from: string, to: string): Facts {
  return JSON.parse(JSON.stringify(facts).replaceAll(new RegExp(`(?<![\\w-])${from}(?![\\w-])`, 'g'), to)) as Facts;
}

const press = source('press', 'PRESS', '2031-06-01');

describe('a change of values', () => {
  it('is told fact by fact, with what was and is', () => {
    const amount = { operator: 'GTE', value: 1500, unit: '亿元', normalValue: 1.5e11, normalUnit: 'CNY' };
    expect(tell(plan, replace('FIELD:amount', field('plan/t01 amount', amount)))).toEqual([
      { change: 'CLAIMS', id: 'plan/t01', added: 1, retracted: 1, evidenced: 0 },
      {
        change: 'VALUE',
        id: 'plan/t01',
        fact: 'amount',
        before: { ...amount, value: 1000, normalValue: 1e11 },
        after: amount,
      },
    ]);
  });

  it('names the entity and the policy it stands in', () => {
    const [claims] = describeAll(plan, replace('FIELD:dueOn', field('plan/t01 dueOn', { dueOn: '2033' })));
    expect(claims).toMatchObject({
      id: 'plan/t01',
      kind: 'Target',
      name: expect.stringContaining('基金规模'),
      owner: { id: 'plan', kind: 'Policy', name: '自由市人工智能行动方案' },
    });
  });

  it('is not told of what is computed: names of amounts, pinyin, sort keys, which claim stands behind a link', () => {
    const told = tell(plan, replace('FIELD:dueOn', field('plan/t01 dueOn', { dueOn: '2033' })));
    expect(told.map(({ change, fact }) => [change, fact])).toEqual([
      ['CLAIMS', undefined],
      ['VALUE', 'dueOn'],
    ]);
  });

  it('is nothing where the same is said in another order', () => {
    expect(tell(plan, { ...plan, claims: [...plan.claims].reverse() })).toEqual([]);
  });
});

describe('an entity', () => {
  const more = join(plan, {
    entities: [entity('Measure', 'plan/m02')],
    claims: [
      field('plan/m02 text', { textZh: '培训教师' }),
      link('plan HAS_MEASURE plan/m02'),
      link('plan/m02 TARGETS compute-hub'),
    ],
  });

  it('that comes is told with the number of its links, and not also as a link of its policy', () => {
    expect(tell(plan, more)).toEqual([
      {
        ...{ change: 'LINK_CHANGED', id: 'freedonia-city', type: 'TARGETS' },
        to: { id: 'compute-hub', kind: 'Theme', name: '算力枢纽' },
        before: { derived: true, measures: 1, policies: 1, firstOn: '2031-05-31' },
        after: { derived: true, measures: 2, policies: 1, firstOn: '2031-05-31' },
      },
      { change: 'CLAIMS', id: 'plan', added: 1, retracted: 0, evidenced: 0 },
      { change: 'ADDED', id: 'plan/m02', links: 2 },
      { change: 'CLAIMS', id: 'plan/m02', added: 2, retracted: 0, evidenced: 0 },
    ]);
  });

  it('that goes is told with the number of links it had, by the name it had', () => {
    const told = describeAll(more, plan).find(({ change }) => change === 'RETRACTED');
    expect(told).toMatchObject({ id: 'plan/m02', kind: 'Measure', name: '培训教师', links: 2 });
  });

  it('under a new id is told as renamed, with what stands in its file, and nothing else changes', () => {
    const present = rename(plan, 'plan', 'new-plan');
    const named = {
      ...present,
      entities: present.entities.map((one) => (one.id === 'new-plan' ? { ...one, formerIds: ['plan'] } : one)),
    };
    expect(tell(plan, named)).toEqual([
      { change: 'RENAMED', id: 'new-plan', formerly: 'plan' },
      { change: 'RENAMED', id: 'new-plan/m01', formerly: 'plan/m01' },
      { change: 'RENAMED', id: 'new-plan/t01', formerly: 'plan/t01' },
    ]);
  });

  it('under a new id that does not name the old one has come, and the other has gone', () => {
    const told = tell(plan, rename(plan, 'office', 'bureau')).map(
      ({ change, id }) => `${String(change)} ${String(id)}`,
    );
    expect(told).toEqual(
      expect.arrayContaining(['ADDED bureau', 'RETRACTED office', 'LINK_ADDED plan', 'LINK_RETRACTED plan']),
    );
  });
});

describe('claims', () => {
  const other = field('plan publishedOn', { publishedOn: '2031-05-30' }, { source: 'press' });
  const disputed = join(plan, press, { claims: [other] });

  it('that begin to disagree are told with what is shown', () => {
    const told = tell(join(plan, press), disputed);
    expect(told).toEqual([
      { change: 'CLAIMS', id: 'plan', added: 1, retracted: 0, evidenced: 0 },
      {
        ...{ change: 'DISPUTED', id: 'plan', predicate: 'FIELD:publishedOn' },
        ...{ shown: '2031-05-31', others: ['2031-05-30'] },
      },
    ]);
    expect(tell(disputed, join(plan, press))[1]).toMatchObject({ change: 'SETTLED', shown: '2031-05-31' });
  });

  it('that are deprecated are told with who states them and what is shown instead', () => {
    const deprecated = {
      ...disputed,
      claims: disputed.claims.map((claim) =>
        claim.predicate === 'FIELD:publishedOn' && claim.subject === 'plan' && claim.source === 'gazette'
          ? { ...claim, rank: 'DEPRECATED' as const }
          : claim,
      ),
    };
    expect(tell(disputed, deprecated).filter(({ change }) => change !== 'LINK_CHANGED')).toEqual([
      {
        ...{ change: 'CLAIM', id: 'plan', predicate: 'FIELD:publishedOn', value: '2031-05-31', statedBy: ['gazette'] },
        ...{ field: 'rank', before: 'NORMAL', after: 'DEPRECATED', wasShown: true, nowShown: '2031-05-30' },
      },
      {
        ...{ change: 'VALUE', id: 'plan', fact: 'publishedOn' },
        ...{ before: { publishedOn: '2031-05-31' }, after: { publishedOn: '2031-05-30' } },
      },
    ]);
  });

  it('that lose their evidence are counted, and so are the places that go', () => {
    const bare = { ...plan, evidence: [], claims: plan.claims.map((claim) => ({ ...claim, evidence: [] })) };
    expect(tell(plan, bare)).toEqual([
      { change: 'EVIDENCE', id: 'gazette', added: 0, retracted: 1, changed: 0 },
      { change: 'CLAIMS', id: 'plan/m01', added: 0, retracted: 0, evidenced: 1 },
    ]);
  });
});

it('a relationship that carries something else is told with what it carried', () => {
  const roles = replace('ISSUED_BY', link('plan ISSUED_BY office', { properties: { role: 'ISSUER' } }));
  const joint = replace('ISSUED_BY', link('plan ISSUED_BY office', { properties: { role: 'JOINT_ISSUER' } }));
  expect(tell(roles, joint)).toEqual([
    { change: 'CLAIMS', id: 'plan', added: 1, retracted: 1, evidenced: 0 },
    {
      ...{ change: 'LINK_CHANGED', id: 'plan', type: 'ISSUED_BY' },
      to: { id: 'office', kind: 'Institution', name: '自由市政府' },
      ...{ before: { role: 'ISSUER' }, after: { role: 'JOINT_ISSUER' } },
    },
  ]);
});
