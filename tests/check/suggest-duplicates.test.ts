import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Claim, Facts, Properties } from '../../src/check/claim.js';
import { compareNames } from '../../src/check/similarity/compare-names.js';
import { toComparable } from '../../src/check/similarity/to-comparable.js';
import { suggestDuplicates, type Choice, type Suggestion } from '../../src/check/suggest-duplicates.js';
import { checkFreedonia, model } from './check-freedonia.js';

/** Compares two names that stand alone. */
function compare(one: string, other: string): { nearness: number; measure: string } {
  const at = { file: 'x.yaml', line: 1, column: 1 };
  const [left, right] = [one, other].map((text, index) => toComparable({ entity: String(index), text, at }));
  if (left === undefined || right === undefined) throw new Error('Two names were given.');
  const { nearness, measure } = compareNames(left, right);
  return { nearness, measure };
}

interface Written {
  readonly kind?: string;
  readonly properties: Properties;
  readonly object?: string;
}

/** Facts with one claim a row; the id stands in front. */
function toFacts(rows: readonly (Written & { id: string })[]): Facts {
  const at = (line: number) => ({ file: 'institutions.yaml', line, column: 3 });
  const ids = new Map(
    rows.map(({ id, kind = 'Institution' }, index) => [id, { id, kind, formerIds: [], at: at(index + 1) }]),
  );
  const claims = rows.map(({ id, properties, object }, index): Claim => ({
    id: String(index),
    subject: id,
    predicate: object === undefined ? 'FIELD:name' : 'PART_OF',
    ...(object === undefined ? {} : { object }),
    properties,
    qualifiers: [],
    source: 'curators',
    evidence: [],
    modality: 'STATED',
    method: 'HUMAN',
    review: 'REVIEWED',
    rank: 'NORMAL',
    at: at(index + 1),
  }));
  return { entities: [...ids.values()], claims, evidence: [] };
}

function suggest(rows: readonly (Written & { id: string })[], choice?: Choice): Suggestion[] {
  return suggestDuplicates(toFacts(rows), model, choice);
}

/** A suggestion in one line. */
function toLine({ nearness, measure, ends, apart }: Suggestion): string {
  return [`${nearness} ${measure}`, ...ends.map(({ id, name, at }) => `${id} ${name} ${at.line}`), apart ?? []]
    .flat()
    .join(' | ');
}

describe('two names', () => {
  it.each([
    ['自由市科学技术局', '自由市科学技术委员会'],
    ['自由市加快推动人工智能高质量发展行动方案', '自由市加快推动人工智能高质量发展行动计划（2031—2032年）'],
    ['Freedonia Standardisation Committee', 'Freedonia Standardization Committee'],
    ['Science Bureau of Freedonia', 'Freedonia Bureau of Science'],
    ['吴沈括', 'Wu Shenkuo'],
    ['自由市數據交易所', '自由市数据交易所'],
  ])('are near: %s, %s', (one, other) => {
    expect(compare(one, other).nearness).toBeGreaterThanOrEqual(0.8);
  });

  it.each([
    ['自由市人民政府', '自由市政府'],
    ['关于支持人工智能的若干措施', '关于支持人工智能若干措施'],
    ['《自由市人工智能条例》〔2031〕', '自由市人工智能条例'],
    ['ＡＩ芯片', 'AI 芯片'],
    ['自由市人工智能行动方案（2031年）', '自由市人工智能行动方案'],
    ['The AI Terminals', 'AI terminal'],
  ])('are equal but for what writers add: %s, %s', (one, other) => {
    expect(compare(one, other)).toEqual({ nearness: 1, measure: 'equal' });
  });

  it.each([
    ['自由大学', '自由大学医学部', 'contains'],
    ['Nankai University', 'Nankai University School of Law', 'contains'],
    ['人工智能芯片', '人工智能治理', 'characters'],
    ['算法', '算力', 'characters'],
    ['Compute vouchers', 'Compute network', 'words'],
    ['自由市安全框架1.0', '自由市安全框架2.0', 'characters'],
    ['自由市人工智能计划（2025—2027年）', '自由市人工智能计划（2028—2030年）', 'equal'],
    ['人工智能', '人工智能+', 'contains'],
    ['数据', 'Freedonia', 'characters'],
  ])('are not near: %s, %s (%s)', (one, other, measure) => {
    expect(compare(one, other).nearness).toBeLessThan(0.8);
    expect(compare(one, other).measure).toBe(measure);
  });

  it('are as near in either order, and a name is equal to itself', () => {
    const name = fc.oneof(
      fc.string({
        unit: fc.constantFrom(...Array.from('自由市人工智能数据局科技创新委员会（2031）+')),
        minLength: 1,
        maxLength: 12,
      }),
      fc.string({
        unit: fc.constantFrom(...Array.from("AI data of the Free City's bureaus 2031")),
        minLength: 1,
        maxLength: 24,
      }),
      fc.string({ unit: 'binary', minLength: 1 }),
    );
    fc.assert(
      fc.property(name, name, (one, other) => {
        const found = compare(one, other);
        expect(found).toEqual(compare(other, one));
        expect(found.nearness).toBeGreaterThanOrEqual(0);
        expect(found.nearness).toBeLessThanOrEqual(1);
        expect(compare(one, one).measure).toBe('equal');
      }),
    );
  });
});

describe('suggestDuplicates', () => {
  const bureau = { id: 'science-bureau', properties: { nameZh: '自由市科学技术局', nameEn: 'Science Bureau' } };
  const commission = {
    id: 'a-commission',
    properties: { nameZh: '自由市科学技术委员会', nameEn: 'Commission of Science' },
  };

  it('names both ends with their place, in the order of their ids, and how near they are', () => {
    expect(suggest([bureau, commission]).map(toLine)).toEqual([
      '0.83 characters | a-commission 自由市科学技术委员会 2 | science-bureau 自由市科学技术局 1',
    ]);
  });

  it('compares alternative names, and counts the nearest', () => {
    const alias = { id: 'a-commission', properties: { altNames: ['自由市科学技术局'] } };
    expect(suggest([bureau, commission, alias]).map(toLine)).toEqual([
      '1 equal | a-commission 自由市科学技术局 3 | science-bureau 自由市科学技术局 1',
    ]);
  });

  it('leaves out what a fact joins, what has other places and what has other numbers; all tells why', () => {
    const part = { id: 'science-bureau', properties: {}, object: 'a-commission' };
    expect(suggest([bureau, commission, part])).toEqual([]);
    expect(suggest([bureau, commission, part], { all: true }).map(({ apart }) => apart)).toEqual([
      'PART_OF joins them',
    ]);
    const codes = [bureau, commission].map(({ id }, index) => ({ id, properties: { code: `99010${index}` } }));
    expect(suggest([bureau, commission, ...codes])).toEqual([]);
    const places = [
      { id: 'fredonia', kind: 'City', properties: { nameZh: '自由市' } },
      { id: 'sylvania', kind: 'City', properties: { nameZh: '森林市' } },
      { id: 'one', properties: { nameZh: '自由市科学技术创新发展局' } },
      { id: 'two', properties: { nameZh: '森林市科学技术创新发展局' } },
    ];
    expect(suggest(places)).toEqual([]);
    expect(suggest(places, { all: true }).map(({ apart }) => apart)).toEqual([
      'their places are fredonia and sylvania',
    ]);
  });

  it('holds a likeness of translations for less than one of the Chinese names', () => {
    const vouchers = [
      { id: 'compute', properties: { nameZh: '算力券', nameEn: 'Compute vouchers per year' } },
      { id: 'corpus', properties: { nameZh: '语料券', nameEn: 'Corpus vouchers per year' } },
    ];
    expect(suggest(vouchers)).toEqual([]);
    expect(suggest(vouchers.map(({ id, properties: { nameEn } }) => ({ id, properties: { nameEn } })))).toHaveLength(1);
  });

  it('never compares kinds, nor measures of two policies, nor headings, nor titles that only describe', () => {
    const measure = { kind: 'Measure', properties: { textZh: '建设城市级算力枢纽' } };
    expect(suggest([bureau, { ...bureau, id: 'theme', kind: 'Theme' }])).toEqual([]);
    expect(
      suggest([
        { ...measure, id: 'a/m01' },
        { ...measure, id: 'b/m01' },
      ]),
    ).toEqual([]);
    expect(
      suggest([
        { ...measure, id: 'a/m01' },
        { ...measure, id: 'a/m02' },
      ]),
    ).toHaveLength(1);
    const heading = { ...measure, properties: { ...measure.properties, measureType: 'PART' } };
    expect(
      suggest([
        { ...heading, id: 'a/p1' },
        { ...heading, id: 'a/p2' },
      ]),
    ).toEqual([]);
    const source = { kind: 'Source', properties: { title: '自由市人工智能行动方案', titleStatus: 'DESCRIBED' } };
    expect(
      suggest([
        { ...source, id: 'a' },
        { ...source, id: 'b' },
      ]),
    ).toEqual([]);
  });

  it('gives the same list whatever the order of the facts', () => {
    const facts = checkFreedonia().facts;
    const wanted = suggestDuplicates(facts, model, { all: true });
    expect(wanted.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...facts.claims], { minLength: facts.claims.length }),
        fc.shuffledSubarray([...facts.entities], { minLength: facts.entities.length }),
        (claims, entities) => {
          expect(suggestDuplicates({ ...facts, claims, entities }, model, { all: true })).toEqual(wanted);
        },
      ),
      { numRuns: 20 },
    );
  });
});
