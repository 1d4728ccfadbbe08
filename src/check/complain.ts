import { findNearest } from '../model/find-nearest.js';
import type { DataEntry, DataNode } from '../read/data-node.js';
import type { Reading } from './reading.js';

/** A list of what is allowed, cut where nobody would read on, after the nearest guess. */
export function hintAt(word: string, allowed: readonly string[]): string {
  const nearest = findNearest(word, allowed);
  const guess = nearest === undefined ? '' : `Did you mean "${nearest}"? `;
  if (allowed.length === 0) return `${guess}None is known.`;
  return allowed.length > 30 ? `${guess}${allowed.length} are known.` : `${guess}Allowed: ${allowed.join(', ')}.`;
}

/** Notes a key that has no meaning where it stands. */
export function noteUnknownKey(
  reading: Reading,
  entry: DataEntry,
  place: { owner: string; known: readonly string[] },
): void {
  reading.oddities.push({
    rule: 'known-field',
    at: entry.at,
    message: `${place.owner} has no field "${entry.key}".`,
    hint: hintAt(entry.key, place.known),
  });
}

/** Notes a value that has another shape than its key wants. */
export function noteShape(reading: Reading, found: { key: string; node: DataNode }, wanted: string): void {
  reading.oddities.push({
    rule: 'value-form',
    at: found.node.at,
    message: `${found.key} is ${describeNode(found.node)}.`,
    hint: `Write ${wanted}.`,
  });
}

/** A value in words: `the text "2031"`, `a list`. */
export function describeNode(node: DataNode): string {
  if (node.type !== 'scalar') return node.type === 'list' ? 'a list' : 'a map';
  if (node.value === null) return 'empty';
  if (typeof node.value === 'string') return `the text "${shorten(node.value)}"`;
  return `${typeof node.value === 'number' ? 'the number ' : ''}${String(node.value)}`;
}

function shorten(text: string): string {
  const points = Array.from(text);
  return points.length <= 60 ? text : `${points.slice(0, 59).join('')}…`;
}
