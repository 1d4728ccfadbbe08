import type { Store } from './connect.js';
import { hashContent, toCanonicalText } from './hash-content.js';
import { readStatement } from './read-statement.js';

interface Row {
  readonly labels?: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Reads everything in the database and gives its hash; when things were recorded, imported or retracted is left out. */
export async function readGraphHash(store: Store): Promise<string> {
  const [nodes, links] = await store.read(async (transaction) => {
    const everyNode = await transaction.run<Row>(readStatement('read-every-node'));
    const everyLink = await transaction.run<Row>(readStatement('read-every-link'));
    return [everyNode.rows, everyLink.rows];
  }, 60);
  return hashContent([nodes.map(toLine).sort(), links.map(toLine).sort()]);
}

const times = new Set([
  'recordedOn',
  'retractedOn',
  'importedOn',
  'imports',
  'knownTimes',
  'shownTimes',
  'decidedTimes',
]);

function toLine(row: Row): string {
  const properties = Object.fromEntries(Object.entries(row.properties).filter(([name]) => !times.has(name)));
  return toCanonicalText({
    ...row,
    properties,
    ...(row.labels === undefined ? {} : { labels: [...row.labels].sort() }),
  });
}
