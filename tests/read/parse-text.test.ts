import { describe, expect, it } from '@jest/globals';
import { parseText } from '../../src/read/parse-text.js';

/** Rule, line, column and message of each problem of a text. */
function problemsOf(text: string): [string, number, number, string][] {
  return parseText('x.yaml', text).problems.map(({ rule, at, message }) => [rule, at.line, at.column, message]);
}

function nested(levels: number): string {
  return '['.repeat(levels) + ']'.repeat(levels);
}

describe('parseText', () => {
  it('gives values that know their line and column', () => {
    expect(parseText('x.yaml', '# yaml-language-server: $schema=x\nid: robot-act\nyears: [2031, true]\n')).toEqual({
      files: [
        {
          path: 'x.yaml',
          root: {
            type: 'map',
            at: { file: 'x.yaml', line: 2, column: 1 },
            entries: [
              {
                key: 'id',
                at: { file: 'x.yaml', line: 2, column: 1 },
                value: { type: 'scalar', at: { file: 'x.yaml', line: 2, column: 5 }, value: 'robot-act' },
              },
              {
                key: 'years',
                at: { file: 'x.yaml', line: 3, column: 1 },
                value: {
                  type: 'list',
                  at: { file: 'x.yaml', line: 3, column: 8 },
                  items: [
                    { type: 'scalar', at: { file: 'x.yaml', line: 3, column: 9 }, value: 2031 },
                    { type: 'scalar', at: { file: 'x.yaml', line: 3, column: 15 }, value: true },
                  ],
                },
              },
            ],
          },
        },
      ],
      problems: [],
    });
  });

  it('reads a text that YAML 1.1 would take for a date, a number or no, as a text', () => {
    const { files } = parseText('x.yaml', '[2031-05-30, 1:30, no, on]');
    const root = files[0]?.root;
    expect(root?.type === 'list' && root.items.map((item) => item.type === 'scalar' && item.value)).toEqual([
      '2031-05-30',
      '1:30',
      'no',
      'on',
    ]);
  });

  it.each([
    [
      'an alias and its anchor',
      'a: &x 1\nb: *x\n',
      [
        ['plain-yaml', 1, 7, 'An anchor (&x) is not allowed.'],
        ['plain-yaml', 2, 4, 'An alias (*x) is not allowed.'],
      ],
    ],
    [
      'an explicit tag',
      'a: !!str 1\n',
      [['plain-yaml', 1, 10, 'An explicit tag (tag:yaml.org,2002:str) is not allowed.']],
    ],
    [
      'a tag of a language',
      'a: !!js/function x\n',
      [['plain-yaml', 1, 18, 'An explicit tag (tag:yaml.org,2002:js/function) is not allowed.']],
    ],
    ['a merge key', 'a: 1\n<<: {b: 2}\n', [['plain-yaml', 2, 1, 'A merge key (<<) is not allowed.']]],
    ['a key twice', 'a: 1\nb: 2\na: 3\n', [['unique-key', 3, 1, 'The key "a" stands here for the second time.']]],
    ['several documents', 'a: 1\n---\nb: 2\n', [['plain-yaml', 2, 1, 'The file holds several documents.']]],
    ['a key that is no text', '1: a\n', [['plain-yaml', 1, 1, 'A key is no text.']]],
    ['a key that is a list', '? [a]\n: b\n', [['plain-yaml', 1, 3, 'A key is no text.']]],
    [
      'an endless number',
      'a: .inf\nb: .nan\n',
      [
        ['plain-yaml', 1, 4, '.inf is no number that can be kept exactly.'],
        ['plain-yaml', 2, 4, '.nan is no number that can be kept exactly.'],
      ],
    ],
    [
      'a number that loses digits',
      'a: 12345678901234567890\n',
      [['plain-yaml', 1, 4, '12345678901234567890 is no number that can be kept exactly.']],
    ],
    [
      'a text that is too long',
      `a: ${'x'.repeat(65_537)}\n`,
      [['plain-yaml', 1, 4, 'A text of 65537 characters stands here.']],
    ],
    [
      'a text of ten million characters',
      `a: ${'x'.repeat(10_000_000)}\n`,
      [['plain-yaml', 1, 4, 'A text of 10000000 characters stands here.']],
    ],
    ['a nest of 21 levels', nested(21), [['plain-yaml', 1, 21, 'The value is nested deeper than 20 levels.']]],
    [
      'a mark that turns the direction, hidden in an escape',
      'a: "x\\u202Ey"\n',
      [['plain-text', 1, 4, 'The character U+202E is not allowed.']],
    ],
    [
      'half a character, hidden in an escape',
      'a: "\\ud800"\n',
      [['plain-text', 1, 4, 'The character U+D800 is not allowed.']],
    ],
    ['a directive', '%YAML 1.1\n---\na: no\n', [['plain-yaml', 1, 1, 'A %YAML directive is not allowed.']]],
    ['an empty file', '', [['plain-yaml', 1, 1, 'The file is empty.']]],
    ['a file of comments', '# nothing\n', [['plain-yaml', 1, 1, 'The file is empty.']]],
  ])('refuses %s', (_, text, expected) => {
    expect(problemsOf(text)).toEqual(expected);
  });

  it('survives a nest that ends the stack of the parser', () => {
    expect(problemsOf(nested(50_000))).toEqual([['plain-yaml', 1, 1, 'The file is nested too deeply.']]);
  });

  it('says where a text is no YAML, and reads nothing of it', () => {
    const { files, problems } = parseText('x.yaml', 'a: 1\nb: [1, 2\nc: "open\n');
    expect(files).toEqual([]);
    expect(problems[0]).toMatchObject({ rule: 'plain-yaml', level: 'error', at: { file: 'x.yaml', line: 3 } });
  });
});
