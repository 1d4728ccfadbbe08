import type { DataMap, DataNode } from '../read/data-node.js';
import { noteShape, noteUnknownKey } from './complain.js';
import { findEntry, findText } from './find-entry.js';
import { noteWritten } from './note-written.js';
import type { DataRecord, Reading } from './reading.js';

const keys = ['at', 'section', 'line', 'quote', 'sha256'];

/** Interprets the `spans` of a source: places in it that facts point to. */
export function buildSpans(node: DataNode, source: DataRecord, reading: Reading): void {
  if (node.type !== 'list') {
    noteShape(reading, { key: 'spans', node }, 'a list: [{at: 17-29, quote: …, sha256: …}]');
    return;
  }
  for (const item of node.items) {
    if (item.type === 'map') buildSpan(item, source, reading);
    else noteShape(reading, { key: 'spans', node: item }, '{at: 17-29, quote: …, sha256: …}');
  }
}

function buildSpan(map: DataMap, source: DataRecord, reading: Reading): void {
  for (const entry of map.entries)
    if (!keys.includes(entry.key)) noteUnknownKey(reading, entry, { owner: 'A span', known: keys });
  for (const key of ['at', 'section']) {
    const node = findEntry(map, key)?.value;
    if (node !== undefined) reading.values.push({ key, node, form: { type: 'String' } });
  }
  const line = findEntry(map, 'line')?.value;
  if (line !== undefined) reading.values.push({ key: 'line', node: line, form: { type: 'Int' } });
  noteWritten(map, { key: 'quote', form: { type: 'String' } }, reading);
  noteWritten(map, { key: 'sha256', form: { type: 'String', form: 'SHA256' } }, reading);
  reading.spans.push({ source, map, at: map.at, label: findText(map, 'at') ?? findText(map, 'section') ?? '' });
}
