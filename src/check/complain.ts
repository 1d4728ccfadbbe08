import { findNearest } from '../model/find-nearest.js';
import { hintAtWideMarks } from '../model/wide-marks.js';
import type { DataEntry, DataNode } from '../read/data-node.js';
import type { Reading } from './reading.js';

/** A list of what is allowed, cut where nobody would read on, after the nearest guess and what full-width marks may be meant for. */
export function hintAt(word: string, allowed: readonly string[]): string {
  const nearest = findNearest(word, allowed);
  const guess = `${hintAtWideMarks(word)}${nearest === undefined ? '' : `Did you mean "${nearest}"? `}`;
  if (allowed.length === 0) return `${guess}None is known.`;
  return allowed.length > 40 ? `${guess}${allowed.length} are known.` : `${guess}Allowed: ${allowed.join(', ')}.`;
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
    hint: `${hintAtBrackets(found.node)}Write ${wanted}${isEmpty(found.node) ? ', or leave the key out' : ''}.`,
  });
}

/** Whether a key stands there and says nothing. */
export function isEmpty(node: DataNode): boolean {
  return node.type === 'scalar' ? node.value === null : node.type === 'list' && node.items.length === 0;
}

/** Chinese text may hold full-width brackets anywhere; where one comes first, a list or a map may be meant. */
function hintAtBrackets(node: DataNode): string {
  const text = node.type === 'scalar' && typeof node.value === 'string' ? node.value : '';
  return /^[【［（｛「“]/.test(text) ? hintAtWideMarks(text) : '';
}

/** A value in words: `the text "2031"`, `a list`. */
export function describeNode(node: DataNode): string {
  if (node.type === 'list') return isEmpty(node) ? 'an empty list' : 'a list';
  if (node.type === 'map') return 'a map';
  if (node.value === null) return 'empty';
  if (typeof node.value === 'string') return `the text "${shorten(node.value)}"`;
  return `${typeof node.value === 'number' ? 'the number ' : ''}${String(node.value)}`;
}

function shorten(text: string): string {
  const points = Array.from(text);
  return points.length <= 60 ? text : `${points.slice(0, 59).join('')}…`;
}
