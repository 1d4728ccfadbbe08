// Compares two folders of data files value by value, and on request with the graph: `node scripts/compare-facts.js <facts> [data] [--graph]`.
// A list may stand bare or under its file's name; all else must be equal. Prints counts per kind side by side, then what only one side has.
// With --graph the counts of the database stand beside them, and its version must be that of the data files (a hash of all content). Needs a build.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';

const withGraph = process.argv.includes('--graph');
const [factsFolder, dataFolder = 'data'] = process.argv.slice(2).filter((argument) => argument !== '--graph');
if (!factsFolder) {
  console.error('Usage: node scripts/compare-facts.js <folder of facts> [folder of data] [--graph]');
  process.exit(2);
}

/** What the graph calls the records of a list. */
const kinds = {
  policies: ['Policy'],
  measures: ['Measure'],
  targets: ['Target'],
  themes: ['Theme'],
  places: ['City', 'Region'],
  institutions: ['Institution'],
  experts: ['Expert'],
  initiatives: ['Initiative'],
  designations: ['Designation'],
  events: ['Event'],
  metrics: ['Metric'],
  observations: ['Observation'],
  statements: ['Statement'],
  sources: ['Source'],
  spans: ['Evidence'],
};

const sides = [factsFolder, dataFolder].map(readSide);
const graph = withGraph ? await readGraph() : undefined;
printCounts();
const differences = printDifferences() + (graph === undefined ? 0 : printVersions(graph));
process.exitCode = differences === 0 ? 0 : 1;

/** What the database of this checkout holds, and the version that the data files have. */
async function readGraph() {
  const load = (path) => import(new URL(`../dist/${path}.js`, import.meta.url).href);
  const [{ readConfig }, { openDatabase }, { connectStore }, { readStats }] = await Promise.all(
    ['config', 'database/open-database', 'store/connect', 'store/read-stats'].map(load),
  );
  const [{ readAndCheck }, { buildGraph }] = await Promise.all(['cli/read-and-check', 'store/build-graph'].map(load));
  const config = readConfig();
  const { facts, model } = readAndCheck(dataFolder, config.root);
  const database = await openDatabase({ ...config.neo4j, root: config.root }, console.error);
  const store = await connectStore(database);
  try {
    return { stats: await readStats(store), dataVersion: buildGraph(facts, model).dataVersion };
  } finally {
    await store.close();
    await database.stop();
  }
}

function printVersions({ stats, dataVersion }) {
  const same = stats?.dataVersion === dataVersion;
  console.log(
    `graph version ${stats?.dataVersion ?? 'none'}, version of the data files ${dataVersion}: ${same ? 'equal' : 'DIFFERENT'}`,
  );
  return same ? 0 : 1;
}

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
  console.log(['kind'.padEnd(16), 'facts', ' data', ...(graph ? ['graph'] : [])].join(' '));
  for (const kind of new Set([...facts.keys(), ...data.keys()])) {
    const numbers = [facts.get(kind) ?? 0, data.get(kind) ?? 0, ...countInGraph(kind)];
    const differs = numbers.some((number) => number !== numbers[0]);
    console.log(
      `${kind.padEnd(16)} ${numbers.map((number) => String(number).padStart(5)).join(' ')}${differs ? '   differs' : ''}`,
    );
  }
}

function countInGraph(kind) {
  if (graph === undefined || kinds[kind] === undefined) return [];
  const counts = new Map((graph.stats?.counts ?? []).map(({ kind, count }) => [kind, Number(count)]));
  return [kinds[kind].reduce((sum, name) => sum + (counts.get(name) ?? 0), 0)];
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
