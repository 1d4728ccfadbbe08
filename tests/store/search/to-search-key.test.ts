import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { listWords, toCompactKey, toSearchKey } from '../../../src/store/search/to-search-key.js';

describe('a search key', () => {
  it.each([
    ['  Compute   HUB ', 'compute hub'],
    ['Compute-hub', 'compute hub'],
    ['ＡＩ　Ｐｌｕｓ', 'ai plus'],
    ['廣東', '广东'],
    ['北京經濟技術開發區', '北京经济技术开发区'],
    ['AI 大模型', 'ai大模型'],
    ['人工智能＋行动', '人工智能+行动'],
    ['人工智能 + 行动', '人工智能+行动'],
    ['《自由市方案》（2031—2032年）', '自由市方案2031 2032年'],
    ['shēnzhèn', 'shenzhen'],
    ['Lǜ', 'lu'],
    ['ガス', 'ガス'],
    ['a\0b', 'a b'],
    ['+', ''],
    ['\uFC5E', ''],
    ['商标™', '商标tm'],
    ['薴', '苎'],
    ['😀 … ""', ''],
  ])('of %j is %j', (text, key) => {
    expect(toSearchKey(text)).toBe(key);
  });

  it('is the same of a key, of whatever text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const key = toSearchKey(text);
        expect(toSearchKey(key)).toBe(key);
      }),
    );
  });
});

it.each(['国发〔2017〕35号', '国发[2017]35号', '国发［２０１７］３５号', '国发（2017） 35號', '國發(2017)35号'])(
  'the compact key of the document number %s knows no brackets',
  (number) => {
    expect(toCompactKey(number)).toBe('国发201735号');
  },
);

it('words are runs of Chinese and words of other scripts', () => {
  expect(listWords('深圳 上海GPT4的AI+计划（2031年）')).toEqual([
    '深圳',
    '上海',
    'gpt4',
    '的',
    'ai',
    '计划',
    '2031',
    '年',
  ]);
});
