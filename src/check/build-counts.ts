import type { DataMap, DataNode } from '../read/data-node.js';
import { buildStanding, standingKeys } from './build-standing.js';
import { noteShape, noteUnknownKey } from './complain.js';
import { findNumber, findText } from './find-entry.js';
import { noteWritten } from './note-written.js';
import type { DataRecord, Reading } from './reading.js';

/** Interprets `counts: [{of: measures, value: 18}]`: what a source says how many there are. */
export function buildCounts(node: DataNode, record: DataRecord, reading: Reading): void {
  if (node.type !== 'list') {
    noteShape(reading, { key: 'counts', node }, 'a list: [{of: measures, value: 18}]');
    return;
  }
  for (const item of node.items) {
    if (item.type === 'map') buildCount(item, record, reading);
    else noteShape(reading, { key: 'counts', node: item }, '{of: measures, value: 18}');
  }
}

function buildCount(map: DataMap, record: DataRecord, reading: Reading): void {
  for (const entry of map.entries) {
    if (!['of', 'value', ...standingKeys].includes(entry.key)) {
      noteUnknownKey(reading, entry, { owner: 'A count', known: ['of', 'value', ...standingKeys] });
    }
  }
  const countOf = reading.model.vocabularies.get('CountOf')?.values ?? [];
  const allowed = countOf.map((word) => word.toLowerCase().replaceAll('_', '-'));
  noteWritten(map, { key: 'of', form: { type: 'String' }, allowed }, reading);
  noteWritten(map, { key: 'value', form: { type: 'Int' } }, reading);
  const standing = buildStanding(map, record.standing, reading);
  const of = findText(map, 'of');
  const value = findNumber(map, 'value');
  if (of === undefined || value === undefined) return;
  reading.fieldFacts.push({
    record,
    predicate: `FIELD:counts.${of}`,
    at: map.at,
    standing,
    properties: {},
    value: String(value),
  });
}
