import { isAlias, isMap, isPair, isScalar, isSeq, type Node, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Position, Problem } from '../problem.js';
import type { DataEntry, DataNode, DataScalar } from './data-node.js';
import { findNarrowMark } from '../model/wide-marks.js';
import { findForbidden } from './decode-text.js';

/** From a place in a text to its line and column. */
export type ToPosition = (offset: number) => Position;

interface Walk {
  readonly toPosition: ToPosition;
  readonly problems: Problem[];
}

const deepest = 20;
const longestText = 65_536;

/** Turns the tree of the YAML library into plain values with places; whatever is more than maps, lists and scalars is a problem. */
export function toDataNode(node: unknown, toPosition: ToPosition): { root: DataNode | undefined; problems: Problem[] } {
  const walk: Walk = { toPosition, problems: [] };
  const root = toNode(node as Node, walk, 1);
  return { root, problems: walk.problems };
}

function toNode(node: Node, walk: Walk, depth: number): DataNode | undefined {
  const at = placeOf(node, walk);
  if (depth > deepest)
    return refuse(walk, at, {
      message: `The value is nested deeper than ${deepest} levels.`,
      hint: 'Facts are flat records.',
    });
  if (isAlias(node))
    return refuse(walk, at, {
      message: `An alias (*${node.source}) is not allowed.`,
      hint: 'Write the value out: every fact stands where it is read.',
    });
  if ('anchor' in node && typeof node.anchor === 'string')
    refuse(walk, at, {
      message: `An anchor (&${node.anchor}) is not allowed.`,
      hint: 'Write the value out where it is needed.',
    });
  if (typeof node.tag === 'string')
    refuse(walk, at, {
      message: `An explicit tag (${node.tag}) is not allowed.`,
      hint: 'Put a text in quotes, or write the value alone.',
    });
  if (isScalar(node)) return toScalar(node, at, walk);
  if (isSeq(node)) return { type: 'list', at, items: toItems(node, walk, depth) };
  if (isMap(node)) return { type: 'map', at, entries: toEntries(node, walk, depth) };
  return refuse(walk, at, { message: 'The value is no text, number, list or map.', hint: 'Write one of these.' });
}

function toItems(seq: YAMLSeq, walk: Walk, depth: number): DataNode[] {
  return seq.items.flatMap((item) => toNode(item as Node, walk, depth + 1) ?? []);
}

function toEntries(map: YAMLMap, walk: Walk, depth: number): DataEntry[] {
  const seen = new Map<string, Position>();
  return map.items.flatMap((pair) => {
    if (!isPair(pair)) return [];
    const key = toKey(pair.key as Node | null, walk, placeOf(map, walk));
    if (key === undefined) return [];
    const first = seen.get(key.name);
    if (first !== undefined) {
      refuse(walk, key.at, {
        message: `The key "${key.name}" stands here for the second time.`,
        hint: `It stands already in line ${first.line}; several values are written as a list.`,
        rule: 'unique-key',
      });
      return [];
    }
    seen.set(key.name, key.at);
    const value =
      pair.value === null
        ? ({ type: 'scalar', at: key.at, value: null } as const)
        : toNode(pair.value as Node, walk, depth + 1);
    return value === undefined ? [] : [{ key: key.name, at: key.at, value }];
  });
}

function toKey(node: Node | null, walk: Walk, mapAt: Position): { name: string; at: Position } | undefined {
  const scalar = node === null ? undefined : toNode(node, walk, 1);
  if (node !== null && scalar === undefined) return undefined;
  const name = scalar?.type === 'scalar' ? scalar.value : undefined;
  const at = scalar?.at ?? mapAt;
  if (typeof name === 'string' && name !== '<<') return isNarrow(name, at, walk) ? { name, at } : undefined;
  if (name === '<<') refuse(walk, at, { message: 'A merge key (<<) is not allowed.', hint: 'Write the keys out.' });
  else
    refuse(walk, at, {
      message: 'A key is no text.',
      hint: 'Write `key: value`, the key a word; a number stands in quotes.',
    });
  return undefined;
}

/** No key holds a full-width mark: it was meant as YAML (`{zh： 深圳}`). */
function isNarrow(name: string, at: Position, walk: Walk): boolean {
  const wide = Array.from(name).find((character) => findNarrowMark(character) !== undefined);
  const mark = findNarrowMark(wide ?? '');
  if (mark === undefined) return true;
  refuse(walk, at, {
    message: `The key "${name}" holds a full-width ${mark.name} ("${wide ?? ''}").`,
    hint: `Write \`${mark.narrow}\`${mark.narrow === ':' ? ' and a blank' : ''}, or put the text in quotes.`,
  });
  return false;
}

function toScalar(node: Scalar, at: Position, walk: Walk): DataScalar | undefined {
  const { value } = node;
  if (typeof value === 'number' && !isExact(value)) {
    return refuse(walk, at, {
      message: `${node.source ?? value} is no number that can be kept exactly.`,
      hint: 'Write a finite number of at most 15 digits, or put a text in quotes.',
    });
  }
  if (typeof value === 'number') return { type: 'scalar', at, value };
  if (typeof value === 'boolean' || value === null) return { type: 'scalar', at, value };
  if (typeof value !== 'string')
    return refuse(walk, at, { message: 'The value is no text, number, true or false.', hint: 'Put it in quotes.' });
  if (value.length > longestText)
    return refuse(walk, at, {
      message: `A text of ${value.length} characters stands here.`,
      hint: `At most ${longestText} are read; articles are not ours to store.`,
    });
  // The text as written was looked at before it was parsed; only an escape can hide more.
  const fault = node.type === 'QUOTE_DOUBLE' ? findForbidden(value) : undefined;
  if (fault !== undefined) return refuse(walk, at, fault);
  if (node.type === 'PLAIN' && /^\d{4}-\d\d?-\d\d?$/.test(value)) warnOfDate(walk, at, value);
  return { type: 'scalar', at, value };
}

/** YAML 1.1 reads a whole date without quotes as a point in time. */
function warnOfDate({ problems }: Walk, at: Position, date: string): void {
  problems.push({
    rule: 'quoted-date',
    level: 'warning',
    at,
    message: `The date ${date} stands without quotes.`,
    hint: `Write '${date}'. Nothing is lost here, but other readers of YAML make a time of it.`,
  });
}

function isExact(value: number): boolean {
  return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
}

function placeOf(node: Node, walk: Walk): Position {
  return walk.toPosition(node.range?.[0] ?? 0);
}

function refuse(
  walk: Walk,
  at: Position,
  fault: { message: string; hint: string; rule?: string },
): DataScalar | undefined {
  walk.problems.push({
    rule: fault.rule ?? 'plain-yaml',
    level: 'error',
    at,
    message: fault.message,
    hint: fault.hint,
  });
  return undefined;
}
