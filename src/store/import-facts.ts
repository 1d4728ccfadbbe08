import { compareGraph, isUnchanged, type Changes } from './compare-graph.js';
import type { Store, Transaction } from './connect.js';
import type { Graph } from './graph.js';
import { count, countChanges, type ImportReport } from './import-report.js';
import { readPresent, type Present } from './read-present.js';
import { readStatement } from './read-statement.js';
import { writeChanges } from './write-changes.js';

/** How an import is done. */
export interface ImportOptions {
  /** Compares and writes nothing. */
  readonly dryRun: boolean;
  /** The day on which the graph learns what is new, `2031-06-02`. */
  readonly recordedOn: string;
}

/**
 * Makes Neo4j hold the graph: compares, then creates, changes and retracts in one transaction. Where nothing differs nothing is written.
 * Constraints must be there (writeSchema). Killed half-way, the database is as before.
 */
export async function importFacts(store: Store, graph: Graph, options: ImportOptions): Promise<ImportReport> {
  const present = await store.read(readPresent, 60);
  const changes = compareGraph(graph, present);
  const done = isUnchanged(changes) && present.dataVersion === graph.dataVersion;
  if (done || options.dryRun) return buildReport({ graph, present, changes, dryRun: options.dryRun });
  return store.write((transaction) => writeGraph(transaction, { graph, present, changes }, options.recordedOn));
}

interface Compared {
  readonly graph: Graph;
  readonly present: Present;
  readonly changes: Changes;
}

/** Another import may have been faster: once the lock is held, what is there is looked at again where its version differs. */
async function writeGraph(transaction: Transaction, compared: Compared, recordedOn: string): Promise<ImportReport> {
  const { rows } = await transaction.run<{ dataVersion: string | null }>(readStatement('lock-meta'));
  const overtaken = (rows[0]?.dataVersion ?? undefined) !== compared.present.dataVersion;
  const present = overtaken ? await readPresent(transaction) : compared.present;
  const changes = overtaken ? compareGraph(compared.graph, present) : compared.changes;
  await writeChanges(transaction, changes, recordedOn);
  await transaction.run(readStatement('write-meta'), { properties: buildMeta(compared.graph, recordedOn) });
  return buildReport({ graph: compared.graph, present, changes, dryRun: false });
}

/** `schemaVersion` counts the ways in which this stage has laid out the graph. */
function buildMeta({ dataVersion, nodes, links }: Graph, importedOn: string): Record<string, unknown> {
  const counts = count([...nodes.map((node) => node.kind), ...links.map((link) => link.type)]);
  return {
    dataVersion,
    importedOn,
    schemaVersion: 1n,
    counts: Object.entries(counts).map(([kind, number]) => `${kind}=${number}`),
  };
}

function buildReport({ graph, present, changes, dryRun }: Compared & { dryRun: boolean }): ImportReport {
  const { dataVersion } = graph;
  const before = present.dataVersion;
  return {
    dataVersion,
    ...(before === undefined ? {} : { before }),
    dryRun,
    wroteNothing: dryRun || (isUnchanged(changes) && before === dataVersion),
    ...countChanges(changes),
  };
}
