import type { Facts } from '../../src/check/claim.js';
import type { Model } from '../../src/model/model.js';
import { buildGraph } from '../../src/store/build-graph.js';
import { compareGraph, type Changes } from '../../src/store/compare-graph.js';
import type { Store } from '../../src/store/connect.js';
import { readPresent } from '../../src/store/read-present.js';
import { readStatement } from '../../src/store/read-statement.js';
import { writeChanges } from '../../src/store/write-changes.js';
import { writeMeta } from '../../src/store/write-meta.js';

/** So many nodes or relationships fit into the memory that a transaction may take (neo4j/neo4j.conf). */
const sliceSize = 10_000;

/**
 * Makes Neo4j hold facts as an import does, but in many transactions, so that its heap need not hold them all; the version is written last.
 * Constraints must be there (writeSchema). Killed half-way, what is written stays: it is for graphs that can be made again.
 */
export async function loadFacts(store: Store, facts: Facts, { model, recordedOn }: LoadOptions): Promise<void> {
  const graph = buildGraph(facts, model);
  const present = await store.read(readPresent, 300);
  const write = (slice: Changes) => store.write((transaction) => writeChanges(transaction, slice, recordedOn));
  const { nodes, links } = compareGraph(graph, present);
  await write({ nodes: { ...nodes, created: [] }, links: { ...links, created: [] } });
  // Two at a time: new nodes meet no lock of each other. Relationships of one node would.
  const [even, odd] = [0, 1].map((turn) => slice(nodes.created).filter((_, place) => place % 2 === turn));
  await Promise.all(
    [even, odd].map(async (slices = []) => {
      for (const created of slices) await write({ ...nothing, nodes: { ...nothing.nodes, created } });
    }),
  );
  for (const created of slice(links.created)) await write({ ...nothing, links: { ...nothing.links, created } });
  await store.write(async (transaction) => {
    await transaction.run(readStatement('lock-meta'));
    await writeMeta(transaction, graph, recordedOn);
  });
}

export interface LoadOptions {
  readonly model: Model;
  /** The day on which the graph learns what is new. */
  readonly recordedOn: string;
}

const nothing: Changes = {
  nodes: { created: [], changed: [], retracted: [] },
  links: { created: [], changed: [], retracted: [] },
};

function slice<Item>(items: readonly Item[]): (readonly Item[])[] {
  const count = Math.ceil(items.length / sliceSize);
  return Array.from({ length: count }, (_, place) => items.slice(place * sliceSize, (place + 1) * sliceSize));
}
