import type { DataMap, DataNode } from '../read/data-node.js';
import { findEntry } from './find-entry.js';
import type { Reading, WrittenValue } from './reading.js';

/** Notes a value that its map must hold, so that the rules judge it; says which key is missing where it holds none. */
export function noteWritten(map: DataMap, wanted: Omit<WrittenValue, 'node'>, reading: Reading): DataNode | undefined {
  const node = findEntry(map, wanted.key)?.value;
  if (node === undefined) noteMissing(map, wanted.key, reading);
  else reading.values.push({ ...wanted, node });
  return node;
}

/** Notes that a map lacks a key that it must have. */
export function noteMissing(map: DataMap, key: string, reading: Reading): void {
  const there = map.entries.map((entry) => entry.key).join(', ');
  reading.oddities.push({
    rule: 'required-field',
    at: map.at,
    message: `The key "${key}" is missing.`,
    hint: `Add \`${key}:\`; there ${map.entries.length === 1 ? 'is' : 'are'} ${there === '' ? 'no keys' : there}.`,
  });
}
