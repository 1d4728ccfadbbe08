import type { DataMap, DataNode } from '../read/data-node.js';
import { noteShape } from './complain.js';
import { findEntry, findText, toText } from './find-entry.js';
import { noteWritten } from './note-written.js';
import type { Citation, Reading, Standing } from './reading.js';

/** Keys by which every record and every fact in long form speaks of itself. */
export const standingKeys = [
  ...['evidence', 'source', 'sources', 'modality', 'statedBy', 'rank', 'why', 'review'],
  ...['validFrom', 'validTo'],
];

const words = { modality: 'Modality', rank: 'Rank', review: 'Review' } as const;

/** What a map says of itself; where it is silent, what encloses it holds. */
export function buildStanding(map: DataMap, outer: Standing, reading: Reading): Standing {
  const known = reading.standings.get(map);
  if (known !== undefined) return known;
  const own = readCitations(map, reading);
  const why = readPlainText(map, 'why', reading) ?? outer.why;
  const statedBy = readStatedBy(map, reading) ?? outer.statedBy;
  const validFrom = readDate(map, 'validFrom', reading) ?? outer.validFrom;
  const validTo = readDate(map, 'validTo', reading) ?? outer.validTo;
  const standing: Standing = {
    at: map.at,
    citations: own.length > 0 ? own : outer.citations,
    ...(own.length === 0 && (outer.unsourced === true || writesCitations(map)) ? { unsourced: true } : {}),
    modality: readWord(map, 'modality', reading) ?? outer.modality,
    rank: readWord(map, 'rank', reading) ?? outer.rank,
    review: readWord(map, 'review', reading) ?? outer.review,
    ...(why === undefined ? {} : { why }),
    ...(statedBy === undefined ? {} : { statedBy }),
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validTo === undefined ? {} : { validTo }),
  };
  reading.standings.set(map, standing);
  return standing;
}

/**
 * How the links of a record stand. A statement's OPINION or FORECAST tells how its words are meant; that they were said, by whom
 * and about what, is a fact. A link that is itself somebody's view says so itself.
 */
export function toLinkStanding(standing: Standing): Standing {
  return ['OPINION', 'FORECAST'].includes(standing.modality) ? { ...standing, modality: 'STATED' } : standing;
}

function writesCitations(map: DataMap): boolean {
  return ['evidence', 'source', 'sources'].some((key) => findEntry(map, key) !== undefined);
}

function readWord(map: DataMap, key: keyof typeof words, reading: Reading): string | undefined {
  const node = findEntry(map, key)?.value;
  if (node === undefined) return undefined;
  // The long form of a field that has the same name (a measure's modality) is a map.
  if (node.type === 'map') {
    noteWritten(node, { key: 'value', form: { type: words[key] } }, reading);
    return findText(node, 'value');
  }
  reading.values.push({ key, node, form: { type: words[key] } });
  return toText(node);
}

function readPlainText(map: DataMap, key: string, reading: Reading): string | undefined {
  const node = findEntry(map, key)?.value;
  if (node !== undefined) reading.values.push({ key, node, form: { type: 'String' } });
  return toText(node);
}

function readDate(map: DataMap, key: string, reading: Reading): string | undefined {
  const node = findEntry(map, key)?.value;
  if (node !== undefined) reading.values.push({ key, node, form: { type: 'String', form: 'DATE_OR_INTERVAL' } });
  return toText(node);
}

function readStatedBy(map: DataMap, reading: Reading): Standing['statedBy'] {
  const id = readPlainText(map, 'statedBy', reading);
  const at = findEntry(map, 'statedBy')?.value.at;
  return id === undefined || at === undefined ? undefined : { id, at };
}

function readCitations(map: DataMap, reading: Reading): Citation[] {
  const nodes = [...listTexts(map, 'evidence', reading), ...listTexts(map, 'sources', reading)];
  const source = findEntry(map, 'source')?.value;
  if (source !== undefined && toText(source) === undefined)
    noteShape(reading, { key: 'source', node: source }, 'the id of one source; several stand under `sources`');
  const citations = [...nodes, ...(source === undefined ? [] : [source])].flatMap(toCitation);
  reading.citations.push(...citations);
  return citations;
}

function listTexts(map: DataMap, key: string, reading: Reading): readonly DataNode[] {
  const node = findEntry(map, key)?.value;
  if (node === undefined) return [];
  if (node.type !== 'list' || node.items.length === 0) {
    noteShape(reading, { key, node }, key === 'evidence' ? 'a list: [source#17-29]' : 'a list of ids of sources');
    return [];
  }
  for (const item of node.items) {
    if (toText(item) === undefined) noteShape(reading, { key, node: item }, 'a text');
  }
  return node.items;
}

function toCitation(node: DataNode): Citation[] {
  const text = toText(node);
  if (text === undefined) return [];
  const [source = '', ...label] = text.split('#');
  return [{ source, at: node.at, ...(label.length === 0 ? {} : { span: label.join('#') }) }];
}
