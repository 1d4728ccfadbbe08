import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import type { JsonSchema } from '../../../src/check/data-schema/json-schema.js';
import { findFormFault } from '../../../src/check/find-form-fault.js';
import { listDataFiles } from '../../../src/read/list-data-files.js';
import { root } from '../../habits/list-files.js';
import { checkFreedonia, freedonia } from '../check-freedonia.js';
import { fifteenMistakes } from '../fifteen-mistakes.js';
import { changeSomewhere } from './change-somewhere.js';
import { findFaults, schemas } from './validate.js';

/** Rules about what is written, not about what it means, what it points to, or whether it is true. */
const formRules = ['known-field', 'known-kind', 'required-field', 'value-form', 'vocabulary', 'id-form', 'blanks'];

/** What the schemas have against the files of a folder. */
function findFaultsOf(folder: string): string[] {
  return listDataFiles(folder).paths.flatMap((path) =>
    findFaults(path, parse(readFileSync(join(folder, path), 'utf8'))).map((fault) => `${path}: ${fault}`),
  );
}

/** A schema and all that it is made of. */
function listNodes(schema: JsonSchema): JsonSchema[] {
  const inner = [schema.properties, schema.definitions].flatMap((map) => Object.values(map ?? {}));
  const items = schema.items === undefined ? [] : [schema.items];
  return [schema, ...[...inner, ...items, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap(listNodes)];
}

function findDescription({ description, $ref }: JsonSchema, { definitions }: JsonSchema): string {
  return description ?? definitions?.[$ref?.split('/').at(-1) ?? '']?.description ?? '';
}

describe('the schemas of the data files', () => {
  it('accept every file of data/', () => {
    expect(findFaultsOf(join(root, 'data'))).toEqual([]);
  });

  it('accept every file of Freedonia', () => {
    expect(findFaultsOf(freedonia)).toEqual([]);
  });

  it('refuse those of fifteen mistakes that are of form', () => {
    const faults = findFaults('policies/fifteen-mistakes.yaml', parse(fifteenMistakes));
    const places = new Set(faults.map((fault) => fault.replace(/ must (NOT )?have/, '').replace(/ must .*/, '')));
    expect([...places].sort()).toEqual([
      ' additional properties',
      " required property 'reading'",
      '/counts/0/value',
      '/dates/0/role',
      "/dates/1 required property 'date'",
      '/level',
      '/measures/0/id',
      '/periodEnd',
    ]);
  });

  it('refuse whatever the checks refuse by its form', () => {
    fc.assert(
      fc.property(changeSomewhere, ({ path, content }) => {
        const by = stringify(content, { aliasDuplicateObjects: false });
        const { problems } = checkFreedonia({ file: path, replace: '', by });
        const refused = problems.filter(({ rule, at }) => at.file === path && formRules.includes(rule));
        if (findFaults(path, content).length === 0) expect(refused).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  it('know the days of the calendar as the checks do', () => {
    const pattern = new RegExp(schemas.find(({ name }) => name === 'policy')?.schema.definitions?.DATE?.pattern ?? '');
    const twoDigits = [...Array(34).keys()].map((number) => String(number).padStart(2, '0'));
    const days = ['1900', '2000', '2031', '2032', '0000'].flatMap((year) =>
      twoDigits.flatMap((month) => [`${year}-${month}`, ...twoDigits.map((day) => `${year}-${month}-${day}`)]),
    );
    const differing = days.filter((day) => pattern.test(day) !== (findFormFault(day, 'DATE') === undefined));
    expect(days.some((day) => pattern.test(day))).toBe(true);
    expect(differing).toEqual([]);
  });

  it('describe each key and each value in Chinese', () => {
    const nodes = schemas.flatMap(({ schema }) => listNodes(schema).map((node) => ({ node, schema })));
    const keys = nodes.flatMap(({ node, schema }) =>
      Object.entries(node.properties ?? {}).map(([key, one]) => [key, findDescription(one, schema)]),
    );
    const values = nodes.flatMap(({ node }) => (node.enum ?? []).map((word, i) => [word, node.enumDescriptions?.[i]]));
    expect(keys.length).toBeGreaterThan(0);
    expect([...keys, ...values].filter(([, words = '']) => !/\p{Script=Han}/u.test(words))).toEqual([]);
  });
});
