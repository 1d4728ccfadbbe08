/** What stands at each dotted path. */
export type Row = Readonly<Record<string, unknown>>;

/** The rows of an answer, and the paths in them, in the order in which they first occur. */
export interface Rows {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/**
 * Turns the answer of a question into rows: an item of a list is a row, the lists of one record stand side by side, a list of
 * words is one cell. With `repeat` what a record says once stands in each of its rows, so that every row can be read alone.
 */
export function toRows(answer: unknown, repeat = false): Rows {
  const rows = listRows(answer, { path: '', repeat });
  const paths = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  // Where one record has nothing and another has fields, the fields are the columns.
  const columns = paths.filter((path) => !paths.some((other) => other.startsWith(`${path}.`)));
  const isEmpty = rows.every((row) => Object.values(row).every(isEmptyList));
  return isEmpty ? { columns: [], rows: [] } : { columns, rows };
}

/** The parts of an answer that are tables of their own: each root field where several of them hold several rows, since nothing connects the rows of one with those of another. */
export function splitAnswer(answer: unknown): readonly unknown[] {
  const parts = isRecord(answer) ? Object.entries(answer).map(([key, value]) => ({ [key]: value as unknown })) : [];
  return parts.filter((part) => toRows(part).rows.length > 1).length > 1 ? parts : [answer];
}

interface Place {
  readonly path: string;
  readonly repeat: boolean;
}

function listRows(value: unknown, at: Place): Row[] {
  if (isRecord(value)) return listRecordRows(value, at);
  return Array.isArray(value) && !value.every(isWord)
    ? value.flatMap((item) => listRows(item, at))
    : [{ [at.path]: value }];
}

function listRecordRows(record: object, at: Place): Row[] {
  const parts = Object.entries(record).map(([key, value]) => listRows(value, { ...at, path: join(at.path, key) }));
  const once = at.repeat ? listOnce(record, at.path) : {};
  const height = Math.max(1, ...parts.map((part) => part.length));
  return Array.from(
    { length: height },
    (_, index) => Object.assign({}, ...parts.map((part) => part[index]), once) as Row,
  );
}

/** The cells of a record outside of its lists. */
function listOnce(record: object, path: string): Row {
  const cells = Object.entries(record).map(([key, value]): Row => {
    if (isRecord(value)) return listOnce(value, join(path, key));
    const isOne = !Array.isArray(value) || (value.length > 0 && value.every(isWord));
    return isOne ? { [join(path, key)]: value as unknown } : {};
  });
  return Object.assign({}, ...cells) as Row;
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isWord(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
