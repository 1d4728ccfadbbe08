import type { Kind } from '../model/model.js';
import type { DataEntry, DataMap } from '../read/data-node.js';
import { buildCounts } from './build-counts.js';
import { buildDates } from './build-dates.js';
import { buildFieldFacts } from './build-field-facts.js';
import { buildLinkFacts } from './build-link-facts.js';
import { buildSpans } from './build-spans.js';
import { buildStanding, standingKeys, toLinkStanding } from './build-standing.js';
import { describeNode, hintAt, noteShape, noteUnknownKey } from './complain.js';
import { findEntry, findText, toText } from './find-entry.js';
import type { DataRecord, Mention, Reading, Standing } from './reading.js';

/** What encloses a record, and which kinds may stand there. */
export interface Place {
  readonly kinds: readonly Kind[];
  readonly outer: Standing;
  readonly parent?: DataRecord;
}

/** Interprets one record with its facts, links and the records inside it; undefined where its kind is not told. */
export function buildRecord(map: DataMap, place: Place, reading: Reading): DataRecord | undefined {
  const kind = findKind(map, place, reading);
  if (kind === undefined) return undefined;
  const record = startRecord(map, { ...place, kinds: [kind] }, reading);
  reading.records.push(record);
  const choosesKind = place.kinds.length > 1;
  for (const entry of map.entries) {
    if (!isStructure(entry, choosesKind)) buildEntry(entry, record, reading);
  }
  buildFieldFacts(record, reading);
  return record;
}

function findKind(map: DataMap, { kinds }: Place, reading: Reading): Kind | undefined {
  if (kinds.length === 1) return kinds[0];
  const node = findEntry(map, 'kind')?.value;
  const found = kinds.find(({ name }) => name === toText(node));
  if (found !== undefined) return found;
  reading.oddities.push({
    rule: 'known-kind',
    at: node?.at ?? map.at,
    message:
      node === undefined
        ? `The record ${findText(map, 'id') ?? ''} names no kind.`
        : `The kind is ${describeNode(node)}.`,
    hint: hintAt(
      toText(node) ?? '',
      kinds.map(({ name }) => name),
    ),
  });
  return undefined;
}

function startRecord(map: DataMap, { kinds: [kind], outer, parent }: Place, reading: Reading): DataRecord {
  if (kind === undefined) throw new Error('A record was begun without a kind.');
  const shortId = readId(map, kind, reading);
  const toGlobal = (short: string): string => (parent === undefined ? short : `${parent.id}/${short}`);
  const id = toGlobal(shortId);
  // A document that holds evidence states what it says of itself.
  const isSource = kind.links.some(
    ({ written, otherEnds }) => written?.records === true && holdsSpans(otherEnds, reading),
  );
  const around = isSource ? { ...outer, citations: [{ source: id, at: map.at }] } : outer;
  return {
    id,
    shortId,
    kind,
    at: findEntry(map, 'id')?.value.at ?? map.at,
    map,
    formerIds: readFormerIds(map, reading).map((former) => ({ ...former, id: toGlobal(former.id) })),
    standing: buildStanding(map, around, reading),
    ...(parent === undefined ? {} : { parent }),
  };
}

function readId(map: DataMap, kind: Kind, reading: Reading): string {
  const node = findEntry(map, 'id')?.value;
  const id = toText(node);
  if (id !== undefined) return id;
  if (node !== undefined) noteShape(reading, { key: 'id', node }, 'a text of lower-case words with hyphens');
  else
    reading.oddities.push({
      rule: 'required-field',
      at: map.at,
      message: `A record of kind ${kind.name} has no id.`,
      hint: 'Add `id:` with lower-case words and hyphens.',
    });
  return `nameless-${map.at.line}-${map.at.column}`;
}

function readFormerIds(map: DataMap, reading: Reading): Mention[] {
  const node = findEntry(map, 'formerIds')?.value;
  if (node === undefined) return [];
  if (node.type !== 'list') noteShape(reading, { key: 'formerIds', node }, 'a list of ids');
  return (node.type === 'list' ? node.items : []).flatMap((item) => {
    const id = toText(item);
    if (id === undefined) noteShape(reading, { key: 'formerIds', node: item }, 'an id');
    return id === undefined ? [] : [{ id, at: item.at }];
  });
}

function isStructure({ key }: DataEntry, choosesKind: boolean): boolean {
  return key === 'id' || key === 'formerIds' || (choosesKind && key === 'kind');
}

function buildEntry(entry: DataEntry, record: DataRecord, reading: Reading): void {
  const { key, value } = entry;
  const links = record.kind.links.filter(({ written }) => written?.key === key);
  const fields = record.kind.fields.filter((field) => !field.computed && field.path[0] === key);
  if (key === 'counts') buildCounts(value, record, reading);
  else if (links[0]?.written?.records === true) {
    if (holdsSpans(links[0].otherEnds, reading)) buildSpans(value, record, reading);
    else buildInnerRecords(entry, record, reading);
  } else if (fields.some(({ role }) => role !== undefined)) buildDates(value, record, reading);
  else if (links.length > 0 && fields.length === 0 && value.type === 'scalar' && value.value === null) {
    const forms = [...new Set(links.map(({ written }) => `{${written?.ref ?? ''}: …}`))];
    noteShape(reading, { key, node: value }, `an id or a list of ids, or the long form: ${forms.join(' or ')}`);
  } else if (links.length > 0) buildLinkFacts(entry, record, reading);
  else if (fields.length === 0 && !standingKeys.includes(key)) {
    noteUnknownKey(reading, entry, { owner: record.kind.name, known: listKeys(record.kind) });
  }
}

/** Evidence is no kind of entity: it has no claims, it supports them. */
function holdsSpans(ends: readonly string[], { model }: Reading): boolean {
  return ends.every((end) => !model.kinds.has(end));
}

function listKeys({ fields, links }: Kind): string[] {
  const own = fields.filter(({ computed }) => !computed).map(({ path }) => path[0] ?? '');
  return [...new Set([...own, ...links.flatMap(({ written }) => written?.key ?? []), 'counts', ...standingKeys])];
}

function buildInnerRecords({ key, value }: DataEntry, record: DataRecord, reading: Reading): void {
  const link = record.kind.links.find(({ written }) => written?.key === key);
  if (value.type !== 'list' || link === undefined) {
    noteShape(reading, { key, node: value }, 'a list of records');
    return;
  }
  const kinds = link.otherEnds.flatMap((end) => reading.model.kinds.get(end) ?? []);
  for (const item of value.items) {
    if (item.type !== 'map') {
      noteShape(reading, { key, node: item }, 'a record: keys and values');
      continue;
    }
    const inner = buildRecord(item, { kinds, outer: record.standing, parent: record }, reading);
    if (inner === undefined) continue;
    const standing = toLinkStanding(inner.standing);
    reading.linkFacts.push({
      record,
      link,
      end: { id: inner.id, at: inner.at },
      predicate: link.type,
      at: inner.at,
      standing,
      properties: {},
    });
  }
}
