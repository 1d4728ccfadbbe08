import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { buildDataSchemas, printDataSchema } from '../../src/check/data-schema/build-data-schemas.js';
import { toSchemaLine } from '../../src/check/data-schema/to-schema-line.js';
import { readModel } from '../../src/model/read-model.js';
import { readSchema } from '../../src/model/read-schema.js';
import { listDataFiles } from '../../src/read/list-data-files.js';
import { listFiles, readText, root } from './list-files.js';

const schemas = buildDataSchemas(readModel(readSchema(join(root, 'schema'))));
const folder = 'schema/generated/data/';

describe('the schemas by which an editor knows the data files', () => {
  it('are those that are kept in schema/generated/data (scripts/write-data-schema.js writes them)', () => {
    const kept = listFiles().filter((file) => file.startsWith(folder));
    expect(kept).toEqual(schemas.map(({ name }) => `${folder}${name}.schema.json`).sort());
    expect(kept.map((file) => readText(file)).join('')).toBe(
      [...schemas]
        .sort((one, other) => (one.name < other.name ? -1 : 1))
        .map(printDataSchema)
        .join(''),
    );
  });

  it('are named in the first line of each data file (scripts/write-data-schema.js adds it)', () => {
    const { paths } = listDataFiles(join(root, 'data'));
    const lacking = paths.filter(
      (path) => !readText(`data/${path}`).startsWith(`${toSchemaLine(path, schemas) ?? '?'}\n`),
    );
    expect(paths.length).toBeGreaterThan(0);
    expect(lacking).toEqual([]);
  });
});
