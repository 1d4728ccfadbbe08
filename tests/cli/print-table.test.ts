import { describe, expect, it } from '@jest/globals';
import stringWidth from 'string-width';
import { formatTable } from '../../src/cli/print-table.js';

const table = {
  columns: ['id', 'name', 'quote'],
  rows: [
    ['freedonia-city', '自由市促进人工智能产业发展条例（2031—2032年）', '打造智能算力枢纽，建设城市级算力统筹调度平台'],
  ],
};

describe('formatTable', () => {
  it('loses no character and stays within the width of the terminal', () => {
    const text = formatTable(table, 60);
    expect(Math.max(...text.split('\n').map((line) => stringWidth(line)))).toBeLessThanOrEqual(60);
    expect(readColumn(text, 1)).toBe(`name${table.rows[0]?.[1] ?? ''}`);
    expect(readColumn(text, 2)).toBe(`quote${table.rows[0]?.[2] ?? ''}`);
  });

  it('prints a block a row where the columns do not fit side by side', () => {
    expect(formatTable(table, 30).split('\n')[0]).toBe('id: freedonia-city');
  });

  it('wraps nothing where the output is no terminal', () => {
    expect(formatTable(table, undefined)).toContain(table.rows[0]?.[1]);
  });
});

function readColumn(text: string, index: number): string {
  const lines = text.split('\n').filter((line) => line.includes('│'));
  return lines.map((line) => (line.split('│')[index + 1] ?? '').trim()).join('');
}
