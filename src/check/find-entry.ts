import type { DataEntry, DataMap, DataNode } from '../read/data-node.js';

/** The entry of a map with this key. */
export function findEntry(map: DataMap, key: string): DataEntry | undefined {
  return map.entries.find((entry) => entry.key === key);
}

/** The text that a key of a map holds; undefined where it holds none, or something else. */
export function findText(map: DataMap, key: string): string | undefined {
  return toText(findEntry(map, key)?.value);
}

/** The text of a scalar; undefined for anything else. */
export function toText(node: DataNode | undefined): string | undefined {
  return node?.type === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}

/** The number that a key of a map holds; undefined where it holds none. */
export function findNumber(map: DataMap, key: string): number | undefined {
  const node = findEntry(map, key)?.value;
  return node?.type === 'scalar' && typeof node.value === 'number' ? node.value : undefined;
}
