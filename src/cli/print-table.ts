import CliTable from 'cli-table3';
import type { Table } from './to-table.js';

/** Prints a table for people; wide characters keep their columns. */
export function printTable({ columns, rows }: Table): void {
  const table = new CliTable({
    head: [...columns],
    style: { head: [], border: [], compact: true },
    wordWrap: true,
    wrapOnWordBoundary: false,
    colWidths: findWidths(columns.length),
  });
  table.push(...rows.map((row) => [...row]));
  console.log(table.toString());
}

/** Columns share the width of the terminal; a pipe gets as much as the text needs. */
function findWidths(columns: number): number[] {
  if (!process.stdout.columns) return [];
  const width = Math.max(8, Math.floor((process.stdout.columns - columns - 1) / columns));
  return Array.from({ length: columns }, () => width);
}
