import type { Field } from '../model/model.js';
import type { DataMap, DataNode } from '../read/data-node.js';
import { buildStanding, standingKeys } from './build-standing.js';
import { noteShape, noteUnknownKey } from './complain.js';
import { findText } from './find-entry.js';
import { noteWritten } from './note-written.js';
import type { DataRecord, Reading } from './reading.js';

/** Interprets `dates: [{role: ISSUED, date: '2031-05-30'}]`: each role is a field of its own. */
export function buildDates(node: DataNode, record: DataRecord, reading: Reading): void {
  if (node.type !== 'list') {
    noteShape(reading, { key: 'dates', node }, "a list: [{role: ISSUED, date: '2031-05-30'}]");
    return;
  }
  for (const item of node.items) {
    if (item.type === 'map') buildDate(item, record, reading);
    else noteShape(reading, { key: 'dates', node: item }, "{role: ISSUED, date: '2031-05-30'}");
  }
}

function buildDate(map: DataMap, record: DataRecord, reading: Reading): void {
  const known = ['role', 'date', ...standingKeys];
  for (const entry of map.entries) {
    if (!known.includes(entry.key)) noteUnknownKey(reading, entry, { owner: 'A date', known });
  }
  const fields = record.kind.fields.filter((field): field is Field & { role: string } => field.role !== undefined);
  noteWritten(map, { key: 'role', form: { type: 'String' }, allowed: fields.map(({ role }) => role) }, reading);
  const role = findText(map, 'role');
  const field = fields.find((one) => one.role === role);
  noteWritten(map, { key: 'date', form: field ?? { type: 'String', form: 'DATE' } }, reading);
  const standing = buildStanding(map, record.standing, reading);
  const value = findText(map, 'date');
  if (field === undefined || value === undefined) return;
  reading.fieldFacts.push({
    record,
    predicate: `FIELD:${field.fact}`,
    at: map.at,
    standing,
    properties: { [field.name]: value },
    value,
  });
}
