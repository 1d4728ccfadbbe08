// Compares two folders of data files value by value: `node scripts/compare-facts.js <facts> [data]`.
// A list may stand bare or under its file's name; all else must be equal. Prints counts per kind, then what only one side has.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';

const [factsFolder, dataFolder = 'data'] = process.argv.slice(2);
if (!factsFolder) {
  console.error('Usage: node scripts/compare-facts.js <folder of facts> [folder of data]');
  process.exit(2);
}

const sides = [factsFolder, dataFolder].map(readSide);
printCounts();
const differences = printDifferences();
process.exitCode = differences === 0 ? 0 : 1;

/** Every record of a folder by kind and id, and every value by its path. */
function readSide(folder) {
  const side = { folder, counts: new Map(), values: new Map() };
  for (const file of readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.yaml'))
    .sort()) {
    const content = parse(readFileSync(join(folder, file), 'utf8'));
    const list = basename(file, '.yaml');
    const kind = file.includes('/') ? file.split('/')[0] : list;
    const records = Array.isArray(content) ? content : (content[list] ?? [content]);
    for (const record of records) addRecord(side, kind, record);
  }
  return side;
}

function addRecord(side, kind, record) {
  addCount(side, kind === 'statements' ? 'statement files' : kind);
  for (const nested of ['measures', 'targets', 'spans', 'statements']) {
    for (const [index] of Object.entries(record[nested] ?? [])) addCount(side, nested, index);
  }
  addValues(side.values, `${kind} ${record.id ?? record.source}`, record);
}

function addCount(side, kind) {
  side.counts.set(kind, (side.counts.get(kind) ?? 0) + 1);
}

/** Items of a list are told apart by their id where they have one, so that one new item is one difference. */
function addValues(values, path, value) {
  if (value !== null && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) addValues(values, `${path} > ${item?.id ?? key}`, item);
  } else {
    values.set(path, value);
  }
}

function printCounts() {
  const [facts, data] = sides.map((side) => side.counts);
  for (const kind of new Set([...facts.keys(), ...data.keys()])) {
    const [a, b] = [facts.get(kind) ?? 0, data.get(kind) ?? 0];
    console.log(`${kind.padEnd(16)} ${String(a).padStart(5)} ${String(b).padStart(5)}${a === b ? '' : '   differs'}`);
  }
}

function printDifferences() {
  const [facts, data] = sides.map((side) => side.values);
  const lost = [...facts].filter(([path, value]) => data.get(path) !== value);
  const added = [...data].filter(([path, value]) => facts.get(path) !== value);
  for (const [path, value] of lost) console.log(`only in ${factsFolder}: ${path} = ${value}`);
  for (const [path, value] of added) console.log(`only in ${dataFolder}: ${path} = ${value}`);
  console.log(
    `${facts.size} values, ${data.size} values; ${lost.length} only in the first, ${added.length} only in the second.`,
  );
  return lost.length + added.length;
}
