import type { Changes } from './compare-graph.js';
import type { Before, OldProperties } from './compare-in-memory.js';
import type { Transaction } from './connect.js';
import { readStatement } from './read-statement.js';

interface Row {
  readonly id: string;
  readonly properties: OldProperties;
}

/** Reads what is there of the nodes and relationships that a comparison found to change or go; of nothing else. */
export async function readBefore(transaction: Transaction, { nodes, links }: Changes): Promise<Before> {
  const ids = [...nodes.changed.map(({ node }) => node.id), ...nodes.retracted.map((node) => node.id)];
  const elementIds = [...links.changed.map(({ present }) => present), ...links.retracted].map((link) => link.elementId);
  return {
    nodes: await readAll(transaction, 'read-changed-nodes', ids),
    links: await readAll(transaction, 'read-changed-links', elementIds),
  };
}

async function readAll(
  transaction: Transaction,
  statement: string,
  ids: readonly string[],
): Promise<Map<string, OldProperties>> {
  const found = new Map<string, OldProperties>();
  for (let start = 0; start < ids.length; start += 5000) {
    const { rows } = await transaction.run<Row>(readStatement(statement), { ids: ids.slice(start, start + 5000) });
    for (const { id, properties } of rows) found.set(id, properties);
  }
  return found;
}
