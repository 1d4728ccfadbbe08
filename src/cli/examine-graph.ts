import type { Model } from '../model/model.js';
import { checkInvariants } from '../store/check-invariants.js';
import type { Store } from '../store/connect.js';
import type { Graph } from '../store/graph.js';
import { readServerVersion } from '../store/read-server-version.js';
import { readStats } from '../store/read-stats.js';
import { findMissingSchema } from '../store/write-schema.js';
import type { Finding } from './finding.js';
import { toFinding } from './to-finding.js';

/** What the files describe: the model they were checked against, and the graph, unless a file has an error. */
export interface Wanted {
  readonly model: Model;
  readonly graph: Graph | undefined;
}

/** Looks at a database that answers: its version, its constraints, its data, and whether the graph holds together. */
export async function examineGraph(store: Store, wanted: Wanted): Promise<Finding[]> {
  const version: Finding = { what: 'Neo4j', state: 'ok', found: await readServerVersion(store) };
  const results = (await checkInvariants(store, wanted.model)).map(toFinding);
  const stats = await readStats(store);
  if (stats === null) {
    const empty: Finding = { what: 'Graph', state: 'note', found: 'no version of the data; `import` brings it in' };
    return [version, empty, ...results.filter(({ state }) => state === 'fault')];
  }
  const counts = stats.counts.map(({ kind, count }) => `${kind} ${count}`);
  return [
    version,
    await examineSchema(store, wanted.model),
    examineVersion(stats.dataVersion, wanted.graph),
    { what: 'Counts', state: 'ok', found: counts.join(', ') },
    ...results,
  ];
}

async function examineSchema(store: Store, model: Model): Promise<Finding> {
  const missing = (await findMissingSchema(store, model)).map(({ name }) => name);
  if (missing.length === 0) return { what: 'Constraints and indexes', state: 'ok', found: 'all there' };
  return {
    what: 'Constraints and indexes',
    state: 'fault',
    found: `missing ${missing.join(', ')}; \`import\` makes them`,
  };
}

function examineVersion(stored: string, graph: Graph | undefined): Finding {
  if (graph === undefined || graph.dataVersion === stored)
    return { what: 'Graph', state: 'ok', found: `version ${stored}` };
  const found = `version ${stored}, the files are version ${graph.dataVersion}; \`import\` brings them in`;
  return { what: 'Graph', state: 'note', found };
}
