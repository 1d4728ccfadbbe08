import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { entity, field, join, source } from '../../store/freedonia.js';
import { askSearch, listHits, nothing } from './ask-search.js';
import { freedonia, openImported, type ImportedGraph } from './open-imported.js';

let open: ImportedGraph;

beforeAll(async () => {
  open = await openImported();
  await open.bringIn('2031-06-02', freedonia);
});
afterAll(() => open.close());

const ask = (text: string, more?: object) => askSearch(open, text, more);
const list = (text: string, more?: object) => listHits(open, text, more);

describe('what a search refuses', () => {
  it.each([
    [
      `text: "${'长'.repeat(101)}"`,
      'The number of characters in `text` of `search` is 101; allowed is at most 100. Leave out what is not needed to find it; blanks and words like "the" and "of" do not count as terms.',
    ],
    [
      'text: "one two three four five six seven eight nine"',
      'The number of terms in `text` of `search` is 9; allowed is at most 8. Leave out what is not needed to find it; blanks and words like "the" and "of" do not count as terms.',
    ],
    ['text: "x", first: 0', '`first` of `search` is 0; allowed is 1 to 100. Ask for one or more.'],
    [
      'text: "x", after: "nonsense"',
      '`after` of `search` is "nonsense"; allowed is a `cursor` or `endCursor` that `search` gave. Leave it out to begin at the first row.',
    ],
  ])('is %s', async (given, message) => {
    const query = `{ search(${given}) { totalCount } }`;
    expect(await open.askRefused(query)).toEqual({ code: 'BAD_USER_INPUT', message });
  });

  it('are not words that carry nothing, nor blanks', async () => {
    const { totalCount } = await ask(`the  plan ${' '.repeat(500)} of an and to freedonia in the one`);
    expect(totalCount).toBe(0);
  });
});

describe('a text that is no words', () => {
  it.each([
    '',
    ' '.repeat(500),
    '*',
    '"',
    '""',
    '~',
    '\\',
    '\\\\',
    '/',
    '()',
    '[',
    '+',
    '😀🇨🇳',
    '\0',
    '…、。',
    '\u202e',
    '*:*',
    'AND OR NOT',
  ])('as %j finds nothing, and is no error', async (text) => {
    expect(await ask(text)).toEqual(nothing);
  });

  it.each([
    ['/(a+)+/', []],
    ['name:freedonia', []],
    ['kind:City', []],
    ['nameKeys:*', []],
    ['"算力枢纽', ['compute-hub WHOLE NAME 算力枢纽']],
    ['算力枢纽~1', []],
    ['算力枢纽^9', []],
    ['+算力枢纽 -自由市', ['freedonia-compute-hub WORDS NAME 自由市城市级算力枢纽']],
    ['NOT 算力枢纽', ['compute-hub WORDS NAME 算力枢纽']],
    ['[a TO z]', []],
    ['x'.repeat(100), []],
    ['اختبار', []],
    ["') RETURN 1 //", []],
  ])('and what looks like the syntax of a search engine, as %j, is words', async (text, first) => {
    expect((await list(text)).slice(0, 1)).toEqual(first);
  });

  it('is answered or refused, but never an error of the database', async () => {
    const special = fc.constantFrom(...'+-&|!(){}[]^"~*?:\\/<>=. '.split(''), '算', '力', 'a', 'AND ', ' TO ', '\\u');
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.array(special, { maxLength: 30 }).map((parts) => parts.join('')),
    );
    const query = 'query ($text: String!) { search(text: $text) { totalCount suggestions { text } } }';
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const errors = await open.listErrors(query, { text });
        expect(errors.filter(({ message }) => !message.includes('in `text` of `search`'))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a word that very many have', () => {
  const several = Array.from({ length: 800 }, (_, index) => `z${String(index).padStart(3, '0')}`);

  it('is found first where a reader looks first, with a sign that there is more; by kind nothing is lost', async () => {
    const many = [entity('City', 'z-city'), entity('Theme', 'z-theme'), ...several.map((id) => entity('Policy', id))];
    const facts = join(source('gazette', 'OFFICIAL'), {
      entities: many,
      claims: [
        field('z-city name', { nameZh: '远方的人工智能之城' }),
        field('z-theme name', { nameZh: '人工智能' }),
        ...several.map((id) => field(`${id} name`, { nameZh: `人工智能方案${id}` })),
      ],
    });
    await open.bringInFacts(facts, '2031-06-03');
    const { complete, totalCount, kinds } = await ask('人工智能');
    expect({ complete, totalCount, kinds }).toEqual({
      complete: false,
      totalCount: 700,
      kinds: [
        { kind: 'Policy', count: 698 },
        { kind: 'City', count: 1 },
        { kind: 'Theme', count: 1 },
      ],
    });
    expect((await list('人工智能', { first: 2 }))[0]).toBe('z-theme WHOLE NAME 人工智能');
    expect(await list('人工智能', { kinds: ['City'] })).toEqual(['z-city WORDS NAME 远方的人工智能之城']);
    expect((await ask('人工智能', { kinds: ['City'] })).complete).toBe(true);
    expect((await list('z799'))[0]).toBe('z799 WHOLE ID z799');
  });
});
