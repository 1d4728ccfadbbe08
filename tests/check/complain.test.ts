import { describe, expect, it } from '@jest/globals';
import { problemsAfter } from './check-freedonia.js';

const plan = 'policies/freedonia-ai-action-plan-2031.yaml';
const law = 'policies/freedonia-ai-law-2029.yaml';

/** Rule, message and hint of each problem after one change, without the list of what is allowed. */
function linesAfter(file: string, replace: string, by: string): string[] {
  return problemsAfter(file, replace, by).map(
    ({ rule, message, hint = '' }) => `${rule}: ${message} ${hint.replace(/ ?(Allowed: .*|\d+ are known\.)$/, '')}`,
  );
}

describe('what is said of a wrong value', () => {
  it('asks for a source where the list is empty, once', () => {
    expect(linesAfter(plan, 'sources: [daily-freedonian-2031-05-31]', 'sources: []')).toEqual([
      'value-form: sources is an empty list. Write a list of ids of sources, or leave the key out.',
    ]);
  });

  it('tells what may stand under a key that is empty', () => {
    expect(linesAfter(law, 'themes: [safety]', 'themes:')).toEqual([
      'value-form: themes is empty. Write an id or a list of ids, or the long form: {theme: …}, or leave the key out.',
    ]);
  });

  it.each([
    ['a Chinese name', '安全', 'safety'],
    ['an English name', 'Compute hub', 'compute-hub'],
    ['pinyin', 'suan-li-shu-niu', 'compute-hub'],
    ['a name with one wrong character', '算力枢钮', 'compute-hub'],
  ])('finds the id of a theme by %s', (_, by, id) => {
    expect(linesAfter(law, '[safety]', `[${by}]`)).toEqual([
      expect.stringContaining(`which is nowhere. It must be of kind Theme. That is a name; the id is "${id}".`),
    ]);
  });

  it('finds the id of a place by the beginning of its name', () => {
    expect(linesAfter(law, '{place: freedonia}', '{place: 西尔瓦尼亚}')).toEqual([
      'link-ends: places names "西尔瓦尼亚", which is nowhere. It must be of kind City or Region. That is a name; the id is "sylvania-city".',
    ]);
  });

  it('lists the ids where a name may be of several', () => {
    expect(linesAfter(law, '{place: freedonia}', '{place: 自由}')).toEqual([
      'link-ends: places names "自由", which is nowhere. It must be of kind City or Region. That is a name of "freedonia", "freedonia-city"; write the id that is meant.',
    ]);
  });

  it('finds sources by their title and speakers by their name', () => {
    expect([
      ...linesAfter(law, '[freedonia-gazette-2031-05-30]', '[自由市人民政府公报]'),
      ...linesAfter(plan, 'statedBy: groucho-firefly', 'statedBy: 格罗霍'),
    ]).toEqual([
      expect.stringContaining('That is a name; the id is "freedonia-gazette-2031-05-30".'),
      expect.stringContaining('That is a name; the id is "groucho-firefly".'),
    ]);
  });

  it.each([
    ['themes: [compute-voucher]', 'themes: [compute-voucher，talent]', '"，" is a full-width comma; is , meant?'],
    ['themes: [compute-voucher]', 'themes: 【compute-voucher】', '"【" is a full-width bracket; is [ meant?'],
    ["periodEnd: '2032'", 'periodEnd: “2032”', '"“" is a full-width quote; is " meant?'],
    ['level: MUNICIPALITY', 'level: “MUNICIPALITY”', '"”" is a full-width quote; is " meant?'],
    ['shortName: {zh: 行动方案, en: the Plan}', 'shortName: （行动方案）', '"（" is a full-width bracket; is [ meant?'],
  ])('names a full-width mark that YAML reads as a letter: %s as %s', (replace, by, hint) => {
    expect(linesAfter(plan, replace, by)).toEqual([expect.stringContaining(hint)]);
  });

  it('reports a number in quotes once', () => {
    expect(linesAfter(plan, 'value: 1000, unit: 亿元, normal', "value: '1000', unit: 亿元, normal")).toEqual([
      'value-form: value is the text "1000". Write a number, without quotes.',
    ]);
  });
});
