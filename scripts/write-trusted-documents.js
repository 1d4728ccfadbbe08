/** Writes schema/generated/trusted-documents.json: the questions of operations/ by the hash of their text. Run after `npm run build:product`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { printTrustedDocuments } from '../dist/serve/http/build-trusted-documents.js';
import { readOperations } from '../dist/serve/http/read-operations.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const operations = readOperations(`${root}operations`);
mkdirSync(`${root}schema/generated`, { recursive: true });
writeFileSync(`${root}schema/generated/trusted-documents.json`, printTrustedDocuments(operations));
console.log(`schema/generated/trusted-documents.json: ${operations.length} documents`);
