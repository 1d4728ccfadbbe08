import type { Config } from '../config.js';
import { openDatabase } from '../database/open-database.js';
import { readInstanceStatus } from '../database/read-instance-status.js';
import { connectStore } from '../store/connect.js';
import { examineGraph, type Wanted } from './examine-graph.js';
import type { Finding } from './finding.js';

/** Looks at the database, if one runs: its address, the version of its data, and whether the graph holds together. */
export async function examineDatabase(config: Config, wanted: Wanted): Promise<Finding[]> {
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
