import type { Field, Link, WrittenLink } from '../model/model.js';
import type { DataEntry, DataMap, DataNode } from '../read/data-node.js';
import type { PropertyValue } from './claim.js';
import { buildStanding, standingKeys, toLinkStanding } from './build-standing.js';
import { hintAt, noteShape, noteUnknownKey } from './complain.js';
import { findEntry, toText } from './find-entry.js';
import { noteMissing } from './note-written.js';
import { toPropertyValue } from './to-property-value.js';
import type { DataRecord, Mention, Reading } from './reading.js';

type NamedLink = Link & { readonly written: WrittenLink & { readonly ref: string } };

/** One key of a record with all links that it may write. */
interface Pen {
  readonly key: string;
  readonly links: readonly NamedLink[];
  readonly record: DataRecord;
  readonly reading: Reading;
}

/** Interprets the links that a key of a record writes: one or a list, in short or long form. */
export function buildLinkFacts({ key, value }: DataEntry, record: DataRecord, reading: Reading): void {
  const links = record.kind.links.filter(
    (link): link is NamedLink => link.written?.key === key && link.written.ref !== undefined,
  );
  const pen: Pen = { key, links, record, reading };
  for (const item of value.type === 'list' ? value.items : [value]) {
    if (item.type === 'map') writeLong(item, pen);
    else if (!isField(pen)) writeShort(item, pen);
  }
}

/** A source's `publisher: Daily Freedonian` is a field; only the long form may name an institution. */
function isField({ key, record }: Pen): boolean {
  return record.kind.fields.some(({ path }) => path[0] === key);
}

function writeShort(node: DataNode, { key, links, record, reading }: Pen): void {
  const [link, ...others] = links;
  const id = toText(node);
  const longForms = links.map(
    ({ type, written }) => `{${others.length > 0 && hasTypes(links) ? `type: ${type}, ` : ''}${written.ref}: …}`,
  );
  if (link === undefined || id === undefined || others.length > 0 || link.properties.some(({ required }) => required)) {
    noteShape(reading, { key, node }, `the long form: ${longForms.slice(0, 6).join(' or ')}`);
    return;
  }
  const standing = toLinkStanding(record.standing);
  reading.linkFacts.push({
    record,
    link,
    end: toEnd(link, { id, at: node.at }, record),
    predicate: link.type,
    at: node.at,
    standing,
    properties: {},
  });
}

function writeLong(map: DataMap, pen: Pen): void {
  const { record, reading } = pen;
  const link = chooseLink(map, pen);
  if (link === undefined) return;
  const node = findEntry(map, link.written.ref)?.value;
  const id = toText(node);
  if (node === undefined || id === undefined) {
    if (node !== undefined) noteShape(reading, { key: link.written.ref, node }, 'the id of one record');
    return;
  }
  noteUnknownKeys(map, link, pen);
  const standing = buildStanding(map, toLinkStanding(record.standing), reading);
  const properties = readProperties(map, link, pen);
  reading.linkFacts.push({
    record,
    link,
    end: toEnd(link, { id, at: node.at }, record),
    predicate: link.type,
    at: map.at,
    standing,
    properties,
  });
}

function chooseLink(map: DataMap, { key, links, record, reading }: Pen): NamedLink | undefined {
  const typed = hasTypes(links) ? chooseByType(map, links, reading) : links;
  const refs = [...new Set(typed.map(({ written }) => written.ref))];
  const named = refs.filter((ref) => findEntry(map, ref) !== undefined);
  if (named.length === 1) return typed.find(({ written }) => written.ref === named[0]);
  if (typed.length === 0 || (named.length === 0 && isField({ key, links, record, reading }))) return undefined;
  reading.oddities.push({
    rule: named.length === 0 ? 'required-field' : 'value-form',
    at: map.at,
    message:
      named.length === 0
        ? `${key} does not name its other end.`
        : `${key} names ${named.length} other ends: ${named.join(', ')}.`,
    hint: `Write one of: ${refs.map((ref) => `${ref}: …`).join(', ')}.`,
  });
  for (const entry of map.entries) {
    const known = [
      ...refs,
      ...typed.flatMap(({ properties }) => properties.map(({ path }) => path[0] ?? '')),
      ...standingKeys,
    ];
    if (named.length === 0 && ![...known, 'type', 'value'].includes(entry.key))
      noteUnknownKey(reading, entry, { owner: key, known });
  }
  return undefined;
}

function chooseByType(map: DataMap, links: readonly NamedLink[], reading: Reading): NamedLink[] {
  const node = findEntry(map, 'type')?.value;
  const allowed = [...new Set(links.map(({ type }) => type))];
  if (node !== undefined) reading.values.push({ key: 'type', node, form: { type: 'String' }, allowed });
  else
    reading.oddities.push({
      rule: 'required-field',
      at: map.at,
      message: 'The key "type" is missing.',
      hint: hintAt('', allowed),
    });
  return links.filter(({ type }) => type === toText(node));
}

function hasTypes(links: readonly NamedLink[]): boolean {
  return new Set(links.map(({ type }) => type)).size > 1;
}

function noteUnknownKeys(map: DataMap, link: NamedLink, { key, links, record, reading }: Pen): void {
  const own = [...new Set([link.written.ref, ...link.properties.map(({ path }) => path[0] ?? '')])];
  const known = [
    ...own,
    ...(hasTypes(links) ? ['type'] : []),
    ...(isField({ key, links, record, reading }) ? ['value'] : []),
    ...standingKeys,
  ];
  for (const entry of map.entries) {
    if (!known.includes(entry.key)) noteUnknownKey(reading, entry, { owner: `${record.kind.name}.${key}`, known });
  }
}

function readProperties(map: DataMap, link: NamedLink, { reading }: Pen): Record<string, PropertyValue> {
  const properties: Record<string, PropertyValue> = {};
  for (const field of link.properties) {
    const node = findProperty(map, field);
    noteLanguages(map, field, { link, reading });
    if (node !== undefined) reading.values.push({ key: field.path.join('.'), node, form: field });
    else if (field.required) noteMissing(map, field.path.join('.'), reading);
    const value = node === undefined ? undefined : toPropertyValue(node, field);
    if (value !== undefined) properties[field.name] = value;
  }
  return properties;
}

function findProperty(map: DataMap, { path: [key = '', inner] }: Field): DataNode | undefined {
  const node = findEntry(map, key)?.value;
  if (inner === undefined) return node;
  return node?.type === 'map' ? findEntry(node, inner)?.value : undefined;
}

/** A text of a link in two languages (`post: {zh: …, en: …}`) is a map of these languages and nothing else. */
function noteLanguages(map: DataMap, { path: [key = '', inner] }: Field, { link, reading }: Languages): void {
  const node = findEntry(map, key)?.value;
  const languages = link.properties.flatMap(({ path }) => (path[0] === key && path[1] !== undefined ? path[1] : []));
  // Once for the key: the languages stand in one map.
  if (inner === undefined || node === undefined || languages[0] !== inner) return;
  if (node.type !== 'map') noteShape(reading, { key, node }, `{${languages.join(': …, ')}: …}`);
  else
    for (const entry of node.entries)
      if (!languages.includes(entry.key)) noteUnknownKey(reading, entry, { owner: key, known: languages });
}

type Languages = { readonly link: NamedLink; readonly reading: Reading };

/** An id that is short inside a file is completed with the record that encloses it. */
function toEnd({ written }: NamedLink, { id, at }: Mention, { parent }: DataRecord): Mention {
  return { id: written.local && parent !== undefined ? `${parent.id}/${id}` : id, at };
}
