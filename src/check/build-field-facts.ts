import type { Field } from '../model/model.js';
import type { DataMap, DataNode } from '../read/data-node.js';
import { buildStanding, standingKeys } from './build-standing.js';
import { noteShape, noteUnknownKey } from './complain.js';
import { findEntry } from './find-entry.js';
import { noteMissing } from './note-written.js';
import { toPropertyValue } from './to-property-value.js';
import { toPlain, toProperties, toReadableValue, type SetField } from './to-readable-value.js';
import type { DataRecord, Reading, Standing } from './reading.js';

/** A value of a field as a file writes it; `own` where the long form says something of itself. */
interface Piece {
  readonly field: Field;
  readonly node: DataNode;
  readonly own?: Standing;
}

/** What a record is where its file does not say. */
const defaults: Record<string, string> = { MeasureType: 'MEASURE' };

/** Interprets the fields of a record: fields of one fact become one, items of a list one each. */
export function buildFieldFacts(record: DataRecord, reading: Reading): void {
  const pieces = record.kind.fields.filter(isWritten).flatMap((field) => findPiece(field, record, reading));
  for (const [fact, together] of groupByFact(pieces)) {
    if (together[0]?.field.list === true)
      for (const piece of listItems(together, record, reading)) addFact(fact, [piece], { record, reading });
    else addFact(fact, together, { record, reading });
  }
  for (const { map, known, owner } of listLongForms(record)) {
    for (const entry of map.entries) if (!known.includes(entry.key)) noteUnknownKey(reading, entry, { owner, known });
  }
}

function isWritten(field: Field): boolean {
  return !field.computed && field.role === undefined && !['id', 'kind', 'formerIds'].includes(field.name);
}

function findPiece(field: Field, record: DataRecord, reading: Reading): Piece[] {
  const [key = '', inner] = field.path;
  const node = findEntry(record.map, key)?.value;
  if (node === undefined) return defaultPiece(field, record);
  if (inner === undefined) return findPlainPiece(field, node, { record, reading });
  if (node.type !== 'map') {
    if (isFirstOfKey(field, record))
      noteShape(reading, { key, node }, `{${listInnerKeys(key, record).join(': …, ')}: …}`);
    return [];
  }
  const value = findEntry(node, inner)?.value;
  return value === undefined ? [] : [{ field, node: value, own: buildStanding(node, record.standing, reading) }];
}

function findPlainPiece(
  field: Field,
  node: DataNode,
  { record, reading }: { record: DataRecord; reading: Reading },
): Piece[] {
  if (node.type !== 'map') return [{ field, node }];
  const own = buildStanding(node, record.standing, reading);
  if (field.type === 'Point') return [{ field, node, own }];
  const value = findEntry(node, 'value')?.value;
  if (value !== undefined) return [{ field, node: value, own }];
  // The same key may write a link (a publisher that is an institution), which needs no value.
  const refs = record.kind.links.flatMap(({ written }) =>
    written !== undefined && written.key === field.path[0] ? (written.ref ?? []) : [],
  );
  if (!refs.some((ref) => findEntry(node, ref) !== undefined)) noteMissing(node, 'value', reading);
  return [];
}

function defaultPiece(field: Field, { at }: DataRecord): Piece[] {
  const value = defaults[field.type];
  return value === undefined ? [] : [{ field, node: { type: 'scalar', at, value } }];
}

function groupByFact(pieces: readonly Piece[]): Map<string, Piece[]> {
  const groups = new Map<string, Piece[]>();
  for (const piece of pieces) groups.set(piece.field.fact, [...(groups.get(piece.field.fact) ?? []), piece]);
  return groups;
}

function listItems(pieces: readonly Piece[], record: DataRecord, reading: Reading): Piece[] {
  return pieces.flatMap(({ field, node, own }) => {
    if (node.type !== 'list') {
      noteShape(reading, { key: field.path.join('.'), node }, 'a list');
      return [];
    }
    return node.items.flatMap((item) => {
      const [piece] = findPlainPiece(field, item, { record, reading });
      return piece === undefined
        ? []
        : [{ ...piece, ...(own === undefined || piece.own !== undefined ? {} : { own }) }];
    });
  });
}

function addFact(
  fact: string,
  pieces: readonly Piece[],
  { record, reading }: { record: DataRecord; reading: Reading },
): void {
  const set: SetField[] = [];
  for (const { field, node } of pieces) {
    reading.values.push({ key: field.path.join('.'), node, form: field });
    const value = toPropertyValue(node, field);
    if (value !== undefined) set.push({ field, value });
  }
  const first = pieces.find(({ own }) => own !== undefined) ?? pieces[0];
  if (set.length === 0 || first === undefined) return;
  const properties = first.field.list
    ? { [first.field.name]: set.map(({ value }) => toPlain(value)) }
    : toProperties(set);
  const standing = first.own ?? record.standing;
  reading.fieldFacts.push({
    record,
    predicate: `FIELD:${fact}`,
    at: first.node.at,
    standing,
    properties,
    ...toReadableValue(fact, set),
  });
}

/** The maps that write fields in long form, with the keys that may stand in them. */
function listLongForms(record: DataRecord): { map: DataMap; known: string[]; owner: string }[] {
  return record.map.entries.flatMap(({ key, value }) => {
    const inner = listInnerKeys(key, record);
    const isLink = record.kind.links.some(({ written }) => written?.key === key);
    if (inner.length === 0 || isLink) return [];
    const maps = value.type === 'list' ? value.items : [value];
    const place = { known: [...inner, ...standingKeys], owner: `${record.kind.name}.${key}` };
    return maps.flatMap((map) => (map.type === 'map' ? [{ map, ...place }] : []));
  });
}

function listInnerKeys(key: string, { kind }: DataRecord): string[] {
  const fields = kind.fields.filter((field) => isWritten(field) && field.path[0] === key);
  return [...new Set(fields.flatMap(({ path, type }) => path[1] ?? (type === 'Point' ? ['lat', 'lon'] : ['value'])))];
}

function isFirstOfKey(field: Field, { kind }: DataRecord): boolean {
  return kind.fields.find((one) => isWritten(one) && one.path[0] === field.path[0]) === field;
}
