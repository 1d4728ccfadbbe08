import type { Config } from '../config.js';
import { openDatabase } from '../database/open-database.js';
import { readInstanceStatus } from '../database/read-instance-status.js';
import { checkInvariants } from '../store/check-invariants.js';
import { connectStore, type Store } from '../store/connect.js';
import type { Graph } from '../store/graph.js';
import { readGraphHash } from '../store/read-graph-hash.js';
import { readMeta } from '../store/read-meta.js';
import type { Finding } from './finding.js';

/** Looks at the database, if one runs: its address, the version of its data, and whether the graph holds together. */
export async function examineDatabase(config: Config, wanted: Graph | undefined): Promise<Finding[]> {
  const settings = { ...config.neo4j, root: config.root };
  const status = await readInstanceStatus(settings);
  const isFault = status.how === 'address';
  if (status.state !== 'running') {
    const found = `${status.state}; \`start\` or \`db start\` brings it up`;
    return [
      {
        what: 'Database',
        state: isFault ? 'fault' : 'note',
        found: isFault ? `${status.uri ?? ''} does not answer` : found,
      },
    ];
  }
  const database = await openDatabase(settings, () => undefined);
  const store = await connectStore(database);
  try {
    const found = `${database.how}, ${database.uri}${database.browser === undefined ? '' : `, Browser ${database.browser}`}`;
    return [{ what: 'Database', state: 'ok', found }, ...(await examineGraph(store, wanted))];
  } finally {
    await store.close();
    await database.stop();
  }
}

async function examineGraph(store: Store, wanted: Graph | undefined): Promise<Finding[]> {
  const meta = await readMeta(store);
  if (meta === null) return [{ what: 'Graph', state: 'note', found: 'empty; `import` brings the data in' }];
  const results = await checkInvariants(store);
  return [
    examineVersion(meta.dataVersion, wanted),
    { what: 'Graph hash', state: 'ok', found: await readGraphHash(store) },
    ...results.map(({ sentence, broken }): Finding => ({
      what: sentence,
      state: broken.length === 0 ? 'ok' : 'fault',
      found: broken.length === 0 ? 'holds' : `broken by ${broken.join('; ')}`,
    })),
  ];
}

function examineVersion(stored: string, wanted: Graph | undefined): Finding {
  if (wanted === undefined || wanted.dataVersion === stored)
    return { what: 'Graph', state: 'ok', found: `version ${stored}` };
  return {
    what: 'Graph',
    state: 'note',
    found: `version ${stored}, the files are version ${wanted.dataVersion}; \`import\` brings them in`,
  };
}
