import { stringify } from 'csv-stringify/sync';
import { splitAnswer, toRows } from './to-rows.js';

/** What a spreadsheet takes for the beginning of a formula (OWASP, "CSV Injection"), also in full width. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;
const number = /^[+-]?\d+(\.\d+)?$/;

/**
 * Turns the answer of a question into CSV (RFC 4180, UTF-8): a header of full paths, every row readable alone, what is not known
 * left empty; the rows of several root fields stand below one another. A text that a spreadsheet would run as a formula gets an apostrophe before it; a number does not.
 */
export function toCsv(answer: unknown): string {
  const parts = splitAnswer(answer).map((part) => toRows(part, true));
  const columns = parts.flatMap((part) => part.columns);
  const rows = parts.flatMap((part) => part.rows);
  return formatCsv(
    columns,
    rows.map((row) => columns.map((column) => row[column])),
  );
}

/** Writes a header and rows of cells as CSV; begins with a byte order mark, without which Excel does not read Chinese. */
export function formatCsv(columns: readonly string[], rows: readonly (readonly unknown[])[]): string {
  return stringify([columns, ...rows.map((row) => row.map(toCell))], {
    bom: true,
    record_delimiter: 'windows',
    quote_record_delimiter: true,
    cast: { boolean: String, string: disarm },
  });
}

function toCell(value: unknown): unknown {
  return Array.isArray(value) ? value.map((item: unknown) => toCellText(item)).join('; ') : value;
}

function toCellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function disarm(text: string): string {
  return formula.test(text) && !number.test(text) ? `'${text}` : text;
}
