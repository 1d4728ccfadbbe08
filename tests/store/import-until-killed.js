// Imports the facts of a file with the built product; the test that starts this process kills it somewhere in the middle.
import { readFileSync } from 'node:fs';
import { readModel } from '../../dist/model/read-model.js';
import { readSchema } from '../../dist/model/read-schema.js';
import { buildGraph } from '../../dist/store/build-graph.js';
import { connectStore } from '../../dist/store/connect.js';
import { importFacts } from '../../dist/store/import-facts.js';

const { facts, address } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const graph = buildGraph(facts, readModel(readSchema('schema')));
const store = await connectStore(address);
process.stdout.write('importing\n');
await importFacts(store, graph, { dryRun: false, recordedOn: '2031-06-02' });
process.stdout.write('done\n');
await store.close();
