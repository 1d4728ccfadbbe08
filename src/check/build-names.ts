import { listFormerIds } from './list-former-ids.js';
import type { DataRecord, Mention, Reading, Span } from './reading.js';

/** Who is who: records by id, also by their former ids. */
export interface Names {
  readonly records: ReadonlyMap<string, DataRecord>;
  readonly spans: ReadonlyMap<string, Span>;
  /** The record that an id means, also where the id is a former one. */
  find(id: string): DataRecord | undefined;
  /** The present id of what an id means; the id itself where nothing is known by it. */
  resolve(id: string): string;
}

/** The ids of a reading; where one is given twice the first holds (the rule unique-id reports the second). */
export function buildNames({ records, spans }: Reading): Names {
  const known = new Map<string, DataRecord>();
  for (const record of records) if (!known.has(record.id)) known.set(record.id, record);
  const former = new Map<string, DataRecord>();
  for (const record of records) for (const { id } of listFormerIds(record)) if (!former.has(id)) former.set(id, record);
  const find = (id: string): DataRecord | undefined => known.get(id) ?? former.get(id);
  const places = new Map<string, Span>();
  for (const span of spans) if (!places.has(toSpanId(span))) places.set(toSpanId(span), span);
  return { records: known, spans: places, find, resolve: (id) => find(id)?.id ?? id };
}

/** The id of a place in a source: `source#17-29`, `source#label`. */
export function toSpanId({ source, label }: Span): string {
  return `${source.id}#${label}`;
}

/** What a mention names, if it is one of these kinds. */
export function findOfKind(names: Names, { id }: Mention, kinds: readonly string[]): DataRecord | undefined {
  const record = names.find(id);
  return record !== undefined && kinds.includes(record.kind.name) ? record : undefined;
}
