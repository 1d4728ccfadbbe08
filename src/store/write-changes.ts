import neo4j from 'neo4j-driver';
import type { Changes } from './compare-graph.js';
import type { Transaction } from './connect.js';
import type { StoredProperties, StoredValue } from './graph.js';
import { groupBy } from './group-by.js';
import { readStatement } from './read-statement.js';
import type { PresentNode } from './read-present.js';

/** Does in a transaction what a comparison found: relationships that go, nodes, then relationships that come. */
export async function writeChanges(transaction: Transaction, changes: Changes, recordedOn: string): Promise<void> {
  await transaction.run(readStatement('add-known-times'));
  await writeBatches(changes.links.retracted, (rows) =>
    transaction.run(readStatement('delete-links'), { elementIds: rows.map((link) => link.elementId) }),
  );
  await retractNodes(transaction, changes, recordedOn);
  await writeNodes(transaction, changes, recordedOn);
  await writeLinks(transaction, changes);
}

/** One statement takes a few thousand rows, so that its memory stays small; the transaction is one. */
async function writeBatches<Row>(
  rows: readonly Row[],
  write: (rows: readonly Row[]) => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < rows.length; start += 5000) await write(rows.slice(start, start + 5000));
}

async function retractNodes(transaction: Transaction, { nodes }: Changes, recordedOn: string): Promise<void> {
  for (const [label, group] of groupBy(nodes.retracted, lookupLabel)) {
    const statement =
      label === 'Entity' ? readStatement('retract-entities') : readStatement('retract-records', { LABEL: label });
    await writeBatches(group, (rows) => transaction.run(statement, { ids: rows.map((node) => node.id), recordedOn }));
  }
}

/** The label under which a node that is there is found by its id. */
function lookupLabel({ labels }: PresentNode): string {
  return labels.find((label) => /^((Retracted)?(Entity|Claim|Evidence))$/.test(label)) ?? 'Entity';
}

async function writeNodes(transaction: Transaction, { nodes }: Changes, recordedOn: string): Promise<void> {
  await writeBatches(nodes.created, (rows) =>
    transaction.run(readStatement('create-nodes'), {
      rows: rows.map(({ labels, properties }) => ({ labels, properties: toParameters(properties) })),
      recordedOn,
    }),
  );
  for (const [label, group] of groupBy(nodes.changed, (change) => lookupLabel(change.present))) {
    const statement = readStatement('change-nodes', { LABEL: label });
    await writeBatches(group, (rows) =>
      transaction.run(statement, {
        rows: rows.map(({ node: { id, labels, properties } }) => ({
          id,
          labels,
          properties: toParameters(properties),
        })),
        recordedOn,
      }),
    );
  }
}

async function writeLinks(transaction: Transaction, { links }: Changes): Promise<void> {
  await writeBatches(links.changed, (rows) =>
    transaction.run(readStatement('change-links'), {
      rows: rows.map(({ link, present }) => ({
        elementId: present.elementId,
        properties: toParameters(link.properties),
      })),
    }),
  );
  for (const group of groupBy(links.created, (link) => link.ends.join(' ')).values()) {
    const [FROM, TO] = group[0]?.ends ?? ['Entity', 'Entity'];
    const statement = readStatement('create-links', { FROM, TO });
    await writeBatches(group, async (batch) => {
      const rows = batch.map(({ type, from, to, properties }) => ({
        type,
        from,
        to,
        properties: toParameters(properties),
      }));
      const answer = await transaction.run<{ created: number }>(statement, { rows });
      const created = answer.rows[0]?.created;
      if (created !== rows.length)
        throw new Error(`Of ${rows.length} relationships ${String(created)} found both ends.`);
    });
  }
}

/** As the driver wants them: bigint is an integer already, a point is a type of its own. */
function toParameters(properties: StoredProperties): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, toParameter(value)]));
}

function toParameter(value: StoredValue): unknown {
  return typeof value === 'object' && 'longitude' in value
    ? new neo4j.types.Point(neo4j.int(4326), value.longitude, value.latitude)
    : value;
}
