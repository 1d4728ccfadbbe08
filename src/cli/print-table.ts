import CliTable from 'cli-table3';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type { Table } from './to-table.js';

const narrowest = 10;

/** Prints a table for people: every character of it, wrapped to the width of the terminal; too many columns become one block a row. */
export function printTable(table: Table): void {
  console.log(formatTable(table, process.stdout.columns));
}

/** A table as text; `width` is that of the terminal, undefined where the output is no terminal and nothing needs wrapping. */
export function formatTable(table: Table, width: number | undefined): string {
  const natural = table.columns.map((column, index) => widest([column, ...table.rows.map((row) => row[index] ?? '')]));
  if (width === undefined) return drawTable(table, natural);
  const room = width - 3 * table.columns.length - 1;
  if (room < narrowest * table.columns.length) return formatBlocks(table, width);
  return drawTable(table, shareWidth(natural, room));
}

function widest(texts: readonly string[]): number {
  return Math.max(1, ...texts.map((text) => stringWidth(text)));
}

/** Narrow columns keep their width; what is left is shared by the wide ones. */
function shareWidth(natural: readonly number[], room: number): number[] {
  const order = natural.map((_, index) => index).sort((a, b) => (natural[a] ?? 0) - (natural[b] ?? 0));
  const widths = [...natural];
  let left = room;
  order.forEach((index, place) => {
    widths[index] = Math.min(natural[index] ?? 1, Math.floor(left / (order.length - place)));
    left -= widths[index];
  });
  return widths;
}

/** The table library cuts wide characters when it wraps by itself, so that each cell comes wrapped. */
function drawTable({ columns, rows }: Table, widths: readonly number[]): string {
  const wrap = (text: string, index: number): string => wrapAnsi(text, widths[index] ?? 1, { hard: true, trim: false });
  const table = new CliTable({ head: columns.map(wrap), style: { head: [], border: [], compact: true } });
  table.push(...rows.map((row) => row.map(wrap)));
  return table.toString();
}

function formatBlocks({ columns, rows }: Table, width: number): string {
  const blocks = rows.map((row) =>
    row
      .map((text, index) => (text === '' ? '' : wrapAnsi(`${columns[index] ?? ''}: ${text}`, width, { hard: true })))
      .filter((line) => line !== '')
      .join('\n'),
  );
  return blocks.join(`\n${'─'.repeat(Math.min(width, 40))}\n`);
}
