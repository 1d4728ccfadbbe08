import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { askSearch, listHits, nothing, type Answer } from './ask-search.js';
import { freedonia, openImported, type ImportedGraph } from './open-imported.js';

let open: ImportedGraph;

beforeAll(async () => {
  open = await openImported();
  await open.bringIn('2031-06-02', freedonia);
});
afterAll(() => open.close());

const ask = (text: string, more?: object) => askSearch(open, text, more);
const list = (text: string, more?: object) => listHits(open, text, more);

describe('search', () => {
  it('tells what it found, why, and how much there is', async () => {
    expect(await ask('算力枢纽', { first: 2 })).toEqual({
      edges: [
        {
          cursor: expect.any(String),
          node: {
            entity: { id: 'compute-hub', kind: 'Theme', name: '算力枢纽', nameZh: '算力枢纽', nameEn: 'Compute hub' },
            score: 0.989796,
            matchedOn: 'NAME',
            matchedAs: 'WHOLE',
            matchedText: '算力枢纽',
          },
        },
        {
          cursor: expect.any(String),
          node: {
            entity: {
              id: 'freedonia-compute-hub',
              kind: 'Initiative',
              name: '自由市城市级算力枢纽',
              nameZh: '自由市城市级算力枢纽',
              nameEn: 'Compute hub of Freedonia City',
            },
            score: 0.238776,
            matchedOn: 'NAME',
            matchedAs: 'WORDS',
            matchedText: '自由市城市级算力枢纽',
          },
        },
      ],
      pageInfo: {
        hasNextPage: true,
        hasPreviousPage: false,
        startCursor: expect.any(String),
        endCursor: expect.any(String),
      },
      totalCount: 3,
      complete: true,
      kinds: [
        { kind: 'Initiative', count: 1 },
        { kind: 'Measure', count: 1 },
        { kind: 'Theme', count: 1 },
      ],
      suggestions: [],
    });
  });

  it('gives the whole name first, then beginnings, then words in names, then texts; places and short names before others', async () => {
    expect(await list('算力')).toEqual([
      'compute-voucher BEGINNING NAME 算力券',
      'compute-centre BEGINNING NAME 算力中心',
      'compute-cluster BEGINNING NAME 算力集群',
      'compute-hub BEGINNING NAME 算力枢纽',
      'compute-infrastructure BEGINNING NAME 算力基础设施',
      'intelligent-compute WORDS NAME 智能算力',
      'sylvania-compute-centre WORDS NAME 西尔瓦尼亚算力中心',
      'freedonia-compute-hub WORDS NAME 自由市城市级算力枢纽',
      'freedonia-ai-action-plan-2031/n02 WORDS TEXT 发放算力券',
      'freedonia-ai-action-plan-2031/p1 WORDS TEXT 强化算力供给',
      'sylvania-ai-plan-2030/m01 WORDS TEXT 建成算力中心',
      'freedonia-ai-action-plan-2031/n01 WORDS TEXT 建设城市级算力枢纽',
      'freedonia-ai-action-plan-2031/t02 WORDS TEXT 智能算力 ≥ 3000 PFLOPS（2032）',
      'freedonia-intelligent-compute-2031 WORDS TEXT 智能算力 2500 PFLOPS（2031）',
      'daily-freedonian-2031-05-31-groucho-1 WORDS TEXT 认为方案的特色在于算力集群',
    ]);
    expect(await list('自由市', { first: 4 })).toEqual([
      'freedonia-city WHOLE NAME 自由市',
      'freedonia-university BEGINNING NAME 自由市大学',
      'freedonia-science-bureau BEGINNING NAME 自由市科技局',
      'freedonia-city-government BEGINNING NAME 自由市人民政府',
    ]);
  });

  it.each([
    ['an English name in any case', 'FREEDONIA city', 'freedonia-city WHOLE NAME Freedonia City'],
    ['full-width letters', 'Ｃｏｍｐｕｔｅ　ｈｕｂ', 'compute-hub WHOLE NAME Compute hub'],
    ['traditional characters', '算力樞紐', 'compute-hub WHOLE NAME 算力枢纽'],
    ['another name', '智算枢纽', 'compute-hub WHOLE ALTERNATIVE_NAME 智算枢纽'],
    ['an English synonym of a theme', 'computing hub', 'compute-hub WHOLE ALTERNATIVE_NAME computing hub'],
    ['a short name', '行动方案', 'freedonia-ai-action-plan-2031 WHOLE ALTERNATIVE_NAME 行动方案'],
    ['a place without 市', '西尔瓦尼亚', 'sylvania-city WHOLE ALTERNATIVE_NAME 西尔瓦尼亚'],
    ['pinyin', 'xierwaniyashi', 'sylvania-city WHOLE PINYIN xierwaniyashi'],
    ['pinyin without 市', 'xierwaniya', 'sylvania-city WHOLE PINYIN xierwaniya'],
    ['pinyin with tones and blanks', 'suàn lì shū niǔ', 'compute-hub WHOLE PINYIN suanlishuniu'],
    ['initials', 'SLSN', 'compute-hub WHOLE INITIALS slsn'],
    ['an id', 'sylvania-ai-plan-2030/m01', 'sylvania-ai-plan-2030/m01 WHOLE ID sylvania-ai-plan-2030/m01'],
    ['a former id', 'klopstokia-rules', 'klopstokia-ai-rules-2028 WHOLE ID klopstokia-rules'],
    ['the beginning of a name', 'compute h', 'compute-hub BEGINNING NAME Compute hub'],
    ['the beginning of pinyin', 'xierwan', 'sylvania-city BEGINNING PINYIN xierwaniya'],
    [
      'words in any order',
      'plan freedonia',
      'freedonia-ai-action-plan-draft-2031 WORDS NAME Freedonia AI Action Plan (draft)',
    ],
    [
      'words in two languages',
      '行动方案 freedonia',
      'freedonia-ai-action-plan-draft-2031 WORDS NAME 自由市人工智能行动方案（征求意见稿） · Freedonia AI Action Plan (draft)',
    ],
    ['one character that begins a pair', '羹', 'duck-soup-district WORDS NAME 鸭羹区'],
    ['one character at the end', '则', 'klopstokia-ai-rules-2028 WORDS NAME 克洛普斯托克人工智能规则'],
    ['a definition', '汇集并输送', 'compute-hub WORDS TEXT 汇集并输送算力的节点。'],
    ['an English text', 'vouchers', 'freedonia-ai-action-plan-2031/n02 WORDS TEXT Issue compute vouchers'],
    ['the title of a source', '先驱报', 'sylvania-herald-2031-06-02 WORDS TEXT 西尔瓦尼亚先驱报'],
  ])('finds %s', async (_title, text, first) => {
    expect((await list(text))[0]).toBe(first);
  });

  it.each(['自政办〔2031〕5号', '自政办[2031]5号', '自政办［2031］5号', '自政办（2031）5号', ' 自政辦 (2031) 5號 '])(
    'finds the document number %j',
    async (text) => {
      expect(await list(text)).toEqual(['freedonia-ai-action-plan-2031 WHOLE DOCUMENT_NUMBER 自政办〔2031〕5号']);
    },
  );

  it('finds a document number by its beginning and by its end', async () => {
    expect(await list('自政办2031')).toEqual([
      'freedonia-ai-action-plan-2031 BEGINNING DOCUMENT_NUMBER 自政办〔2031〕5号',
    ]);
    expect(await list('〔2031〕5号')).toEqual([
      'freedonia-ai-action-plan-2031 WORDS DOCUMENT_NUMBER 自政办〔2031〕5号',
    ]);
  });

  it('gives only the kinds that are asked for', async () => {
    expect(await list('算力', { kinds: ['Metric', 'Measure'], first: 2 })).toEqual([
      'intelligent-compute WORDS NAME 智能算力',
      'freedonia-ai-action-plan-2031/n02 WORDS TEXT 发放算力券',
    ]);
    expect((await ask('算力', { kinds: ['Metric', 'Measure'] })).kinds).toEqual([
      { kind: 'Measure', count: 4 },
      { kind: 'Metric', count: 1 },
    ]);
    expect(await ask('算力', { kinds: ['Expert'] })).toEqual(nothing);
    expect(await list('算力', { kinds: [] })).toEqual(await list('算力'));
  });

  it.each([
    ['gelouhuo', 'groucho-firefly geluohuo'],
    ['compute clustre', 'compute-cluster Compute cluster'],
    ['算力枢钮', 'compute-hub 算力枢纽'],
    ['sylvnia city', 'sylvania-city Sylvania City'],
    ['Freedonai universty', 'freedonia-university University of Freedonia'],
  ])('suggests what may be meant by %s', async (text, first) => {
    const { totalCount, suggestions } = await ask(text);
    expect(totalCount).toBe(0);
    expect(suggestions.map((suggestion) => `${suggestion.entity.id} ${suggestion.text}`)[0]).toBe(first);
  });

  it('suggests nothing where it has found it', async () => {
    expect((await ask('slsn')).suggestions).toEqual([]);
  });
});

describe('the pages of a search', () => {
  it('are the whole list, each hit once', async () => {
    const all = await list('自由', { first: 100 });
    expect(all.length).toBeGreaterThan(12);
    const pages: string[][] = [];
    let after: string | null = null;
    do {
      const { edges, pageInfo }: Answer = await ask('自由', { first: 5, after });
      pages.push(edges.map(({ node }) => node.entity.id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(pages.flat()).toEqual(all.map((hit) => hit.split(' ')[0]));
    expect(pages.every((page) => page.length <= 5)).toBe(true);
  });
});
