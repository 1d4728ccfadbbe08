import type { Transaction } from './connect.js';
import type { Graph } from './graph.js';
import { count } from './import-report.js';
import { readStatement } from './read-statement.js';

/** Writes which version of the data is there and how much of each kind; the lock of the import (lock-meta) must be held. */
export async function writeMeta(transaction: Transaction, graph: Graph, importedOn: string): Promise<void> {
  await transaction.run(readStatement('write-meta'), { properties: buildMeta(graph, importedOn) });
}

/** `schemaVersion` counts the ways in which this stage has laid out the graph. Facts of one source are counted by tier and kind (`PRESS#Policy`). */
function buildMeta({ dataVersion, nodes, links }: Graph, importedOn: string): Record<string, unknown> {
  const soleKeys = nodes.map(({ properties }) => properties.soleKey).filter((key) => typeof key === 'string');
  const sole = [...new Set(soleKeys)].map((key) => key.split('#', 2).join('#'));
  const counts = count([...nodes.map((node) => node.kind), ...links.map((link) => link.type), ...sole]);
  return {
    dataVersion,
    importedOn,
    schemaVersion: 3n,
    counts: Object.entries(counts).map(([kind, number]) => `${kind}=${number}`),
  };
}
