/**
 * Writes schema/generated/data/<name>.schema.json: what an editor must know of each sort of data file; and the line by which an
 * editor finds it into each file of data/ that has none. Run after `npm run build:product`.
 */
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildDataSchemas, printDataSchema } from '../dist/check/data-schema/build-data-schemas.js';
import { toSchemaLine } from '../dist/check/data-schema/to-schema-line.js';
import { readModel } from '../dist/model/read-model.js';
import { readSchema } from '../dist/model/read-schema.js';
import { listDataFiles } from '../dist/read/list-data-files.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = `${root}schema/generated/data/`;
const schemas = buildDataSchemas(readModel(readSchema(`${root}schema`)));
writeSchemas();
const paths = listDataFiles(`${root}data`).paths;
const changed = paths.filter(writeLine);
console.log(`schema/generated/data: ${schemas.length} schemas; data: ${paths.length} files, ${changed.length} changed`);

function writeSchemas() {
  mkdirSync(folder, { recursive: true });
  const names = schemas.map(({ name }) => `${name}.schema.json`);
  for (const file of readdirSync(folder)) if (!names.includes(file)) rmSync(`${folder}${file}`);
  for (const schema of schemas) writeFileSync(`${folder}${schema.name}.schema.json`, printDataSchema(schema));
}

/** Puts the line first, in place of an older one; a file is as before or has it, also for somebody who edits it just now. */
function writeLine(path) {
  const line = toSchemaLine(path, schemas);
  const text = readFileSync(`${root}data/${path}`, 'utf8');
  if (line === undefined || text.startsWith(`${line}\n`)) return false;
  const rest = text.replace(/^# yaml-language-server:.*\n/, '');
  // Beside data/, where no stray file is taken for a fact.
  writeFileSync(`${folder}line.tmp`, `${line}\n${rest}`);
  if (readFileSync(`${root}data/${path}`, 'utf8') !== text) return writeLine(path);
  renameSync(`${folder}line.tmp`, `${root}data/${path}`);
  return true;
}
