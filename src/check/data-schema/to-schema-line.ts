import type { DataSchema } from './build-data-schemas.js';

/** The first line of a data file, by which an editor finds its schema; undefined where no records stand in such a file. */
export function toSchemaLine(path: string, schemas: readonly Pick<DataSchema, 'in' | 'name'>[]): string | undefined {
  const found = schemas.find((schema) => path === schema.in || path.startsWith(`${schema.in}/`));
  if (found === undefined) return undefined;
  const up = '../'.repeat(path.split('/').length);
  return `# yaml-language-server: $schema=${up}schema/generated/data/${found.name}.schema.json`;
}
