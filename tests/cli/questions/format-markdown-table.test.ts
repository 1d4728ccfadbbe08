import { describe, expect, it } from '@jest/globals';
import { formatMarkdownTable } from '../../../src/cli/questions/format-markdown-table.js';

describe('formatMarkdownTable', () => {
  it('cuts long cells by their width, but no address, and lets no cell break the table', () => {
    const address = `https://freedonia.example/${'a'.repeat(80)}`;
    const rows = [
      ['a|b <i>', '算'.repeat(31), address],
      ['', 'x'.repeat(60), 'one\ntwo'],
    ];
    expect(formatMarkdownTable({ columns: ['id', 'name', 'url'], rows })).toBe(
      [
        '| id | name | url |',
        '| --- | --- | --- |',
        `| a\\|b \\<i> | ${'算'.repeat(29)}… | ${address} |`,
        `| | ${'x'.repeat(60)} | one two |`,
      ].join('\n'),
    );
  });

  it.each([
    [10, ''],
    [11, '\n\n… and 1 more row.'],
    [13, '\n\n… and 3 more rows.'],
  ])('of %i rows shows ten and counts the rest', (count, end) => {
    const rows = Array.from({ length: count }, (_, index) => [`${index}`]);
    const shown = Array.from({ length: 10 }, (_, index) => `\n| ${index} |`).join('');
    expect(formatMarkdownTable({ columns: ['n'], rows })).toBe(`| n |\n| --- |${shown}${end}`);
  });

  it('says that an answer is empty', () => {
    expect(formatMarkdownTable({ columns: [], rows: [] })).toBe('The answer is empty.');
  });
});
