import { splitAnswer, toRows, type Row } from './to-rows.js';

/** A table: columns in the order in which they first occur, and rows of text; an empty cell repeats the one above. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The root field that it holds, where an answer is several tables. */
  readonly title?: string;
}

/** Turns the answer of a question into tables: one, or one for each root field where several of them are lists. */
export function toTables(data: unknown): readonly Table[] {
  const parts = splitAnswer(data);
  return parts.length === 1
    ? [toTable(data)]
    : parts.map((part) => ({ title: Object.keys(part as object).join(), ...toTable(part) }));
}

/** Turns the answer of a question into a table: lists become rows, the lists of one record stand side by side; what is not there is a dash. */
export function toTable(data: unknown): Table {
  const { columns, rows } = toRows(data);
  return {
    columns: columns.map((column) => shorten(column, columns)),
    rows: rows.map((row) => columns.map((column) => findCell(row, column))),
  };
}

function findCell(row: Row, column: string): string {
  if (column in row) return toText(row[column]);
  return Object.keys(row).some((path) => column.startsWith(`${path}.`)) ? '–' : '';
}

/** What is not known is a dash, so that it does not look like a repeated value. */
function toText(value: unknown): string {
  if (value === null || value === undefined) return '–';
  if (Array.isArray(value)) return value.length === 0 ? '–' : value.map(toText).join('; ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The last word of a path says enough where no other column ends with it. */
function shorten(column: string, columns: readonly string[]): string {
  const words = column.split('.');
  for (let take = 1; take < words.length; take += 1) {
    const end = words.slice(-take).join('.');
    if (columns.filter((other) => other === end || other.endsWith(`.${end}`)).length === 1) return end;
  }
  return column;
}
