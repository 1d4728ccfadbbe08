/** A cell's column (dotted path) and text; a path that ends in `.*` stands for every column below it. */
type Row = Record<string, string>;

/** A table: columns in the order in which they first occur, and rows of text; an empty cell repeats the one above. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Turns the answer of a question into a table: lists become rows, the lists of one record stand side by side; what is not there is a dash. */
export function toTable(data: unknown): Table {
  const rows = toRows(data, '');
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((column) => !column.endsWith('.*'));
  return {
    columns: columns.map((column) => shorten(column, columns)),
    rows: columns.length === 0 ? [] : rows.map((row) => columns.map((column) => findCell(row, column))),
  };
}

function findCell(row: Row, column: string): string {
  const empty = Object.keys(row).some((key) => key.endsWith('.*') && column.startsWith(key.slice(0, -1)));
  return row[column] ?? (empty ? '–' : '');
}

function toRows(value: unknown, path: string): Row[] {
  if (Array.isArray(value)) return toListRows(value, path);
  if (typeof value === 'object' && value !== null) return toRecordRows(value, path);
  return [{ [path]: toText(value) }];
}

/** What is not known is a dash, so that it does not look like a repeated value. */
function toText(value: unknown): string {
  if (value === null || value === undefined) return '–';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function toListRows(items: readonly unknown[], path: string): Row[] {
  if (items.length === 0) return [{ [`${path}.*`]: '–' }];
  const isText = items.every((item) => typeof item !== 'object' || item === null);
  if (isText) return [{ [path]: items.map(toText).join('; ') }];
  return items.flatMap((item) => toRows(item, path));
}

function toRecordRows(record: object, path: string): Row[] {
  const parts = Object.entries(record).map(([key, value]) => toRows(value, path === '' ? key : `${path}.${key}`));
  const height = Math.max(1, ...parts.map((part) => part.length));
  return Array.from(
    { length: height },
    (_, index) => Object.assign({}, ...parts.map((part) => part[index] ?? {})) as Row,
  );
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
