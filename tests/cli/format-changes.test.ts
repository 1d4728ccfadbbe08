import { expect, it } from '@jest/globals';
import { formatChanges } from '../../src/cli/format-changes.js';
import type { GraphChange } from '../../src/store/graph-change.js';

const plan = { id: 'plan', kind: 'Policy', name: '行动方案' };
const city = { id: 'freedonia-city', kind: 'City', name: '自由市' };

function format(...changes: GraphChange[]): string {
  return formatChanges(changes, { all: false });
}

function value(fact: string, before: object, after: object): GraphChange {
  return { ...city, change: 'VALUE', fact, before: { ...before }, after: { ...after } };
}

function themes(count: number): GraphChange[] {
  return Array.from({ length: count }, (_, index): GraphChange => {
    return { id: `theme-${index}`, kind: 'Theme', name: `主题${index}`, change: 'ADDED', links: 1 };
  });
}

it('tells policies first, then the other kinds in the order of their names', () => {
  const sources = { id: 'gazette', kind: 'Source', name: '公报' };
  expect(
    format(
      { ...sources, change: 'EVIDENCE', added: 2, retracted: 0, changed: 1 },
      value('code', {}, { code: '990100' }),
      { ...plan, change: 'RETRACTED', links: 7 },
    ),
  ).toBe(
    [
      'Policies',
      '  retracted: policy plan 行动方案 (7 links)',
      'Cities',
      '  code of city freedonia-city: none → 990100',
      'Sources',
      '  spans of gazette: +2, 1 changed',
    ].join('\n'),
  );
});

it('counts what came with a policy instead of telling it line by line', () => {
  const inside = { kind: 'Measure', name: '培训教师', owner: plan };
  expect(
    format(
      { ...plan, change: 'ADDED', links: 4 },
      { ...plan, change: 'CLAIMS', added: 9, retracted: 0, evidenced: 0 },
      { ...inside, id: 'plan/m01', change: 'ADDED', links: 2 },
      { ...inside, id: 'plan/m02', change: 'ADDED', links: 2 },
      { ...inside, id: 'plan/m02', change: 'CLAIMS', added: 3, retracted: 0, evidenced: 0 },
    ),
  ).toBe('Policies\n  added: policy plan 行动方案 (2 measures, 4 links, 12 claims)');
});

it('names the first five of what came inside a policy', () => {
  const measures = Array.from({ length: 7 }, (_, index): GraphChange => {
    return { id: `plan/m0${index}`, kind: 'Measure', name: `第${index}`, owner: plan, change: 'ADDED', links: 1 };
  });
  const most = 'm00 第0, m01 第1, m02 第2, m03 第3, m04 第4';
  expect(format(...measures)).toBe(`Policies\n  plan: +7 measures (${most} and 2 more)`);
  expect(formatChanges(measures, { all: true })).toContain('m04 第4, m05 第5, m06 第6)');
});

it.each([
  ['amount', { value: 120, unit: '亿元' }, { value: 150, unit: '亿元' }, 'city freedonia-city: 120 → 150 亿元'],
  ['amount', { value: 1, unit: '亿' }, { value: 1, unit: '万' }, 'city freedonia-city: 1 亿 → 1 万'],
  [
    'amount',
    { operator: 'RANGE', value: 1, valueTo: 2, normalValue: 1 },
    { operator: 'GTE', value: 1, normalValue: 1 },
    'city freedonia-city: 1–2 → ≥ 1',
  ],
  ['amount', { value: 1, normalValue: 1 }, { value: 1, normalValue: 10 }, 'city freedonia-city: normalValue 1 → 10'],
  ['name', { nameZh: '甲', nameEn: 'A' }, { nameZh: '乙', nameEn: 'A' }, 'name of city freedonia-city: zh 甲 → 乙'],
  ['altNames', { altNames: ['a', 'b'] }, { altNames: ['b', 'c'] }, 'altNames of city freedonia-city: +c, -a'],
  [
    'note',
    { note: `${'x'.repeat(100)}a` },
    { note: `${'x'.repeat(100)}b` },
    `note of city freedonia-city: …${'x'.repeat(15)}a → …${'x'.repeat(15)}b`,
  ],
])('tells a change of %s from %j to %j in short', (...[fact, before, after, line]) => {
  expect(format(value(fact, before, after))).toBe(`Cities\n  ${line}`);
});

it('stops after fifty lines and says how many there are besides', () => {
  const lines = format(...themes(60)).split('\n');
  expect(lines).toHaveLength(52);
  expect(lines.at(-1)).toBe('… and 10 more; --all shows them, --json is complete');
  expect(formatChanges(themes(60), { all: true }).split('\n')).toHaveLength(61);
});
