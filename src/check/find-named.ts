import { distance } from 'fastest-levenshtein';
import { pinyin } from 'pinyin-pro';
import { hintAtWideMarks } from '../model/wide-marks.js';
import type { Properties } from './claim.js';
import type { DataRecord, Reading } from './reading.js';

type Index = ReadonlyMap<string, ReadonlySet<DataRecord>>;

const namingFields = ['nameZh', 'nameEn', 'altNames', 'altZh', 'altEn', 'shortNameZh', 'shortNameEn', 'title'];

/** Names are looked up only where an id is wrong, and then often: one index a reading. */
const indexes = new WeakMap<Reading, { readonly names: Index; readonly sounds: Index }>();

/** A sentence that tells which ids a name stands for among records of some kinds, by any of their names or in pinyin; empty where none has it. */
export function hintAtName(word: string, kinds: readonly string[], reading: Reading): string {
  const ids = findNamed(word, kinds, reading).map(({ id }) => id);
  const some = ids.slice(0, 5).map((id) => `"${id}"`);
  if (ids.length === 0) return '';
  return ids.length === 1
    ? `That is a name; the id is ${some.join('')}. `
    : `That is a name of ${some.join(', ')}${ids.length > 5 ? ', …' : ''}; write the id that is meant. `;
}

function findNamed(word: string, kinds: readonly string[], reading: Reading): DataRecord[] {
  const key = toKey(word);
  if (key.length < 2 || hintAtWideMarks(word) !== '') return [];
  const { names, sounds } = indexes.get(reading) ?? addIndex(reading);
  const find = (index: Index, fits: (name: string) => boolean): DataRecord[] => {
    const found = [...index].filter(([name]) => fits(name)).flatMap(([, records]) => [...records]);
    return [...new Set(found)].filter(({ kind }) => kinds.includes(kind.name));
  };
  const isChinese = hasHan(word);
  const searches = [
    () => find(names, (name) => name === key),
    () => find(sounds, (sound) => !isChinese && sound === key),
    // 深圳 for 深圳市; one wrong character in a longer name.
    () => find(names, (name) => isChinese && name.startsWith(key)),
    () => find(names, (name) => isChinese && key.length > 2 && distance(name, key) === 1),
  ];
  for (const search of searches) {
    const found = search();
    if (found.length > 0) return found;
  }
  return [];
}

function addIndex(reading: Reading): { names: Index; sounds: Index } {
  const names = new Map<string, Set<DataRecord>>();
  const sounds = new Map<string, Set<DataRecord>>();
  for (const { record, properties } of reading.fieldFacts) {
    for (const text of listTexts(properties)) {
      add(names, toKey(text), record);
      if (hasHan(text)) add(sounds, toKey(pinyin(text, { toneType: 'none', v: true })), record);
    }
  }
  const index = { names, sounds };
  indexes.set(reading, index);
  return index;
}

function add(index: Map<string, Set<DataRecord>>, key: string, record: DataRecord): void {
  index.set(key, (index.get(key) ?? new Set()).add(record));
}

function listTexts(properties: Properties): string[] {
  return namingFields.flatMap((field) => {
    const value = properties[field];
    return typeof value === 'string' ? [value] : Array.isArray(value) ? (value as string[]) : [];
  });
}

function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

/** Letters and digits in half width and lower case. */
function toKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]/gu, '');
}
