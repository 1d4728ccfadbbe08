import neo4j from 'neo4j-driver';
import type { Changes } from './compare-graph.js';
import type { Transaction } from './connect.js';
import type { StoredProperties, StoredValue } from './graph.js';
import { forever } from './forever.js';
import { groupBy } from './group-by.js';
import { readStatement } from './read-statement.js';
import type { PresentNode } from './read-present.js';

/** Does in a transaction what a comparison found: relationships that go, nodes, then relationships that come. */
export async function writeChanges(transaction: Transaction, changes: Changes, recordedOn: string): Promise<void> {
  await writeBatches(changes.links.retracted, async (rows) => {
    const elementIds = rows.map((link) => link.elementId);
    const answer = await transaction.run<{ deleted: number }>(readStatement('delete-links'), { elementIds });
    expectAll(rows, answer.rows[0]?.deleted, 'to remove are there');
  });
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
    await writeBatches(group, (rows) =>
      transaction.run(statement, { ids: rows.map((node) => node.id), recordedOn, forever }),
    );
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
      forever,
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
        forever,
      }),
    );
  }
}

async function writeLinks(transaction: Transaction, { links }: Changes): Promise<void> {
  await writeBatches(links.changed, async (batch) => {
    const rows = batch.map(({ link, present }) => ({
      elementId: present.elementId,
      properties: toParameters(link.properties),
    }));
    const answer = await transaction.run<{ changed: number }>(readStatement('change-links'), { rows });
    expectAll(rows, answer.rows[0]?.changed, 'to change are there');
  });
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
      expectAll(rows, answer.rows[0]?.created, 'to create found both ends');
    });
  }
}

/** A graph that somebody changed meanwhile is left as it is: what is thrown ends the transaction. */
function expectAll(rows: readonly unknown[], met: number | undefined, what: string): void {
  if (met !== rows.length) throw new Error(`Of ${rows.length} relationships ${String(met ?? 0)} ${what}.`);
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
