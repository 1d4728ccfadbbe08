import { describe, expect, it } from '@jest/globals';
import { parseText } from '../../src/read/parse-text.js';

/** Place and message of each problem of a text. */
function problemsOf(text: string): string[] {
  return parseText('x.yaml', text).problems.map(({ at, message }) => `${at.line}:${at.column} ${message}`);
}

function wide(name: string, mark: string): string {
  return `A full-width ${name} ("${mark}") stands where YAML wants a half-width one.`;
}

describe('full-width marks', () => {
  it('are named with their place and what to write, and the rest of the file is read', () => {
    const { files, problems } = parseText('x.yaml', 'id：freedonia\nname: {zh: 自由}\n');
    expect(problems).toEqual([
      {
        rule: 'plain-yaml',
        level: 'error',
        at: { file: 'x.yaml', line: 1, column: 3 },
        message: 'A full-width colon ("：") stands where YAML wants a half-width one.',
        hint: 'Write `:` and a blank, or put the text in quotes.',
      },
    ]);
    const root = files[0]?.root;
    expect(root?.type === 'map' && root.entries.map(({ key, at }) => [key, at.line, at.column])).toEqual([
      ['id', 1, 1],
      ['name', 2, 1],
    ]);
  });

  it.each([
    ['a colon in a flow map', 'name: {zh： 自由, en: F}', [`1:10 ${wide('colon', '：')}`]],
    ['a colon before a list', 'themes：\n  - a\n  - b', [`1:7 ${wide('colon', '：')}`]],
    ['a comma between keys', 'name: {zh: 自由市，en: F}', [`1:15 ${wide('comma', '，')}`]],
    ['braces', 'name: ｛zh: 自由, en: F｝', [`1:7 ${wide('brace', '｛')}`, `1:21 ${wide('brace', '｝')}`]],
    [
      'brackets',
      'b：【a，b】',
      [
        `1:2 ${wide('colon', '：')}`,
        `1:3 ${wide('bracket', '【')}`,
        `1:5 ${wide('comma', '，')}`,
        `1:7 ${wide('bracket', '】')}`,
      ],
    ],
    [
      'round brackets',
      'a：（b）',
      [`1:2 ${wide('colon', '：')}`, `1:3 ${wide('bracket', '（')}`, `1:5 ${wide('bracket', '）')}`],
    ],
    ['corner quotes', 'a: 「b: c」', [`1:4 ${wide('quote', '「')}`, `1:9 ${wide('quote', '」')}`]],
    ['curly quotes', 'a: “b: c”', [`1:4 ${wide('quote', '“')}`, `1:9 ${wide('quote', '”')}`]],
  ])('are found as %s', (_, text, expected) => {
    expect(problemsOf(text)).toEqual(expected);
  });

  it('keep the places of what stands behind them', () => {
    expect(problemsOf('a：1\nb：{c：2，d: *x}\n')).toEqual([
      `1:2 ${wide('colon', '：')}`,
      `2:2 ${wide('colon', '：')}`,
      `2:5 ${wide('colon', '：')}`,
      `2:7 ${wide('comma', '，')}`,
      '2:11 An alias (*x) is not allowed.',
    ]);
  });

  it('are left alone in texts, also where something else is no YAML', () => {
    const text = "a: 自由市（AI）：“方案”，一\nb: '：，' # 注：好\nc: “东数西算”工程\n";
    expect(problemsOf(text)).toEqual([]);
    expect(problemsOf(`${text}d: [1, 2\n`)).toEqual([expect.stringMatching(/^5:1 This is not YAML: /)]);
  });

  it('are named where a blank hides among them', () => {
    expect(problemsOf('a:\u3000x\n\u3000b: 1\n').slice(0, 2)).toEqual([
      '1:3 A full-width blank (U+3000) stands where YAML wants a half-width one.',
      '2:1 A full-width blank (U+3000) stands where YAML wants a half-width one.',
    ]);
  });
});

describe('a whole date without quotes', () => {
  it('is a warning: YAML 1.1 reads a time', () => {
    expect(parseText('x.yaml', "a: 2031-05-30\nb: '2031-05-30'\nc: 2031-05\n").problems).toEqual([
      {
        rule: 'quoted-date',
        level: 'warning',
        at: { file: 'x.yaml', line: 1, column: 4 },
        message: 'The date 2031-05-30 stands without quotes.',
        hint: "Write '2031-05-30'. Nothing is lost here, but other readers of YAML make a time of it.",
      },
    ]);
  });
});
