import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse } from 'yaml';
import { listDataFiles } from '../../../src/read/list-data-files.js';
import { freedonia } from '../check-freedonia.js';

/** A file of Freedonia with one thing changed in it. */
export interface Changed {
  readonly path: string;
  readonly content: unknown;
}

type Way = readonly (string | number)[];

const files = listDataFiles(freedonia).paths.map((path) => ({
  path,
  content: parse(readFileSync(join(freedonia, path), 'utf8')) as unknown,
}));
const places = files.flatMap((file) => listWays(file.content).map((way) => ({ ...file, way })));
const keys = [...new Set(places.flatMap(({ way }) => way.filter((step) => typeof step === 'string'))), 'value', 'zzz'];
const oddities = [
  ...[
    '',
    ' ',
    'x',
    'X_1',
    'compute-hub',
    'PLAN',
    '2031',
    '2031-13',
    '2031-02-30',
    '2032-02-29',
    '../2031',
    '2031/2032',
  ],
  ...[0, 1, 1.5, -1, true, null, [], {}, ['compute-hub'], [{}], { value: 'x' }, { value: ['x'] }, { zh: '一' }],
  ...[
    { value: 'x', evidence: ['daily-freedonian-2031-05-31#0-3'] },
    { theme: 'compute-hub', why: 'x' },
  ],
];

/** Some value of Freedonia, replaced by another of it or by an odd one, taken away, or joined by a key. */
export const changeSomewhere: fc.Arbitrary<Changed> = fc
  .record({
    place: fc.constantFrom(...places),
    value: fc.oneof(
      fc.constantFrom(...oddities),
      fc.constantFrom(...places).map(({ content, way }) => find(content, way)),
    ),
    key: fc.option(fc.constantFrom(...keys)),
    isTaken: fc.boolean(),
  })
  .map(({ place: { path, content, way }, value, key, isTaken }) => {
    const here = find(content, way);
    if (key !== null && isMap(here)) return { path, content: put(content, way, { ...here, [key]: value }) };
    return { path, content: put(content, way, isTaken ? undefined : value) };
  });

function listWays(node: unknown, way: Way = []): Way[] {
  const steps = Array.isArray(node) ? [...node.keys()] : isMap(node) ? Object.keys(node) : [];
  return [way, ...steps.flatMap((step) => listWays((node as Record<string, unknown>)[step], [...way, step]))];
}

function find(node: unknown, way: Way): unknown {
  return way.reduce((inner, step) => (inner as Record<string, unknown>)[step], node);
}

/** A copy with a value at the end of the way; undefined takes it away. */
function put(node: unknown, [step, ...rest]: Way, value: unknown): unknown {
  if (step === undefined) return value ?? {};
  const inner = put((node as Record<string, unknown>)[step], rest, value);
  const isGone = rest.length === 0 && value === undefined;
  if (Array.isArray(node)) return isGone ? node.toSpliced(Number(step), 1) : node.with(Number(step), inner);
  const others = Object.entries(node as object).filter(([key]) => !isGone || key !== step);
  return Object.fromEntries(others.map(([key, old]: [string, unknown]) => [key, key === step ? inner : old]));
}

function isMap(node: unknown): node is Record<string, unknown> {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}
