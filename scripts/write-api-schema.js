/** Writes schema/generated/api.graphql: the public schema as clients see it. Run after `npm run build:product`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import { readSchema } from '../dist/model/read-schema.js';
import { buildSchema } from '../dist/serve/schema/build-schema.js';
import { printApiSchema } from '../dist/serve/schema/print-api-schema.js';

const folder = fileURLToPath(new URL('../schema/', import.meta.url));
// A driver connects when it is asked something; nothing is asked here.
const driver = neo4j.driver('bolt://127.0.0.1');
const schema = await buildSchema(readSchema(folder), { driver });
const printed = printApiSchema(schema);
mkdirSync(`${folder}generated`, { recursive: true });
writeFileSync(`${folder}generated/api.graphql`, printed);
await driver.close();
console.log(
  `schema/generated/api.graphql: ${Object.keys(schema.getTypeMap()).length} types, ${Math.round(printed.length / 1000)} kB`,
);
