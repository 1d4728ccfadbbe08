import type { Model } from '../model/model.js';
import type { DataFile, DataMap, DataNode } from '../read/data-node.js';
import { describeNode, hintAt, noteShape, noteUnknownKey } from './complain.js';
import { buildRecord } from './build-record.js';
import { buildStanding } from './build-standing.js';
import { findEntry, findText } from './find-entry.js';
import { findShelf, toFileName, type Shelf } from './find-unread.js';
import { emptyReading, type Reading, type Standing } from './reading.js';

/** Interprets data files by the model: records, facts, links, spans, and what has no meaning in them; `unread` are paths of files that are there too. */
export function buildReading(files: readonly DataFile[], model: Model, unread: readonly string[] = []): Reading {
  const reading = emptyReading(model);
  reading.unread.push(...unread);
  for (const file of files) {
    const shelf = findShelf(file.path, model);
    if (shelf === undefined) noteUnknownFile(file, reading);
    else if (file.root.type !== 'map') noteShapeOfFile(file, { key: 'The file', node: file.root }, reading);
    else if (shelf.list === undefined) buildSingle(file, file.root, { shelf, reading });
    else buildList(file, file.root, { shelf, list: shelf.list, reading });
  }
  return reading;
}

function noteUnknownFile(file: DataFile, { oddities, model }: Reading): void {
  const known = [...new Set([...model.kinds.values()].flatMap(({ recorded }) => recorded?.in ?? []))];
  const [folder = '', ...rest] = file.path.split('/');
  oddities.push({
    rule: 'known-file',
    at: { file: file.path, line: 1, column: 1 },
    message: `No kind of record stands in ${file.path}.`,
    hint: hintAt(
      folder,
      known.filter((name) => name.endsWith('.yaml') === (rest.length === 0)),
    ),
  });
}

/** A file whose records cannot be found in it is not read. */
function noteShapeOfFile({ path }: DataFile, { key, node }: { key: string; node: DataNode }, reading: Reading): void {
  const list = findShelf(path, reading.model)?.list;
  reading.oddities.push({
    rule: 'value-form',
    at: node.at,
    message: `${key} is ${describeNode(node)}.`,
    hint: `Write ${list === undefined ? 'keys and values' : `a list of records under the key \`${list}\``}.`,
  });
  reading.unread.push(path);
}

function nothingStated(map: DataMap): Standing {
  return { at: map.at, citations: [], modality: 'STATED', rank: 'NORMAL', review: 'REVIEWED' };
}

function buildSingle(file: DataFile, map: DataMap, { shelf, reading }: { shelf: Shelf; reading: Reading }): void {
  buildRecord(map, { kinds: shelf.kinds, outer: nothingStated(map) }, reading);
  noteFileName(file, findText(map, 'id') ?? '', { key: 'id', map, reading });
}

function buildList(file: DataFile, map: DataMap, where: { shelf: Shelf; list: string; reading: Reading }): void {
  const { shelf, list, reading } = where;
  const outer = buildStanding(map, nothingStated(map), reading);
  for (const entry of map.entries) {
    if (!['source', 'sources', list].includes(entry.key))
      noteUnknownKey(reading, entry, { owner: file.path, known: ['sources', 'source', list] });
  }
  if (shelf.inFolder) noteFileName(file, findText(map, 'source') ?? '', { key: 'source', map, reading });
  const records = findEntry(map, list)?.value;
  if (records?.type !== 'list') {
    const node = records ?? ({ type: 'scalar', at: map.at, value: null } as const);
    noteShapeOfFile(file, { key: list, node }, reading);
    return;
  }
  for (const item of records.items) {
    if (item.type === 'map') buildRecord(item, { kinds: shelf.kinds, outer }, reading);
    else noteShape(reading, { key: `A record of ${list}`, node: item }, 'keys and values');
  }
}

function noteFileName(
  file: DataFile,
  id: string,
  { key, map, reading }: { key: string; map: DataMap; reading: Reading },
): void {
  const name = toFileName(file.path);
  if (id === '' || id === name) return;
  reading.oddities.push({
    rule: 'file-name',
    at: findEntry(map, key)?.value.at ?? map.at,
    message: `The ${key} "${id}" is not the name of its file, ${file.path}.`,
    hint: `Write "${name}", or rename the file to ${id}.yaml.`,
  });
}
