import { compareGraph, isUnchanged } from './compare-graph.js';
import type { Before, Comparison } from './compare-in-memory.js';
import type { Store, Transaction } from './connect.js';
import { forever } from './forever.js';
import type { GraphChange } from './graph-change.js';
import type { Graph } from './graph.js';
import { countChanges, type ImportReport } from './import-report.js';
import { readBefore } from './read-before.js';
import { readPresent } from './read-present.js';
import { readStatement } from './read-statement.js';
import { refreshStatistics } from './refresh-statistics.js';
import { writeChanges } from './write-changes.js';
import { writeMeta } from './write-meta.js';

/** How an import is done. */
export interface ImportOptions {
  /** Compares and writes nothing. */
  readonly dryRun: boolean;
  /** The day on which the graph learns what is new, `2031-06-02`. */
  readonly recordedOn: string;
  /** Writes everything again, also what was edited by hand and says it is unchanged. */
  readonly repair?: boolean;
  /** Tells one by one what changes; for it alone what is there of that is read. */
  readonly describe?: (comparison: Comparison) => readonly GraphChange[];
}

/**
 * Makes Neo4j hold the graph: compares, then creates, changes and retracts in one transaction. Where the version is equal nothing is compared or written;
 * a dry run compares all the same, `repair` writes all the same.
 * Constraints must be there (writeSchema). Killed half-way, the database is as before.
 */
export async function importFacts(store: Store, graph: Graph, options: ImportOptions): Promise<ImportReport> {
  const { dryRun, repair = false } = options;
  if (repair && !dryRun) return writeIn(store, (transaction) => repairGraph(transaction, graph, options));
  if (!dryRun && (await store.read(readVersion)) === graph.dataVersion) return reportNothing(graph, options);
  const seen = await store.read((transaction) => compareWithStore(transaction, graph, options), 60);
  const done = isUnchanged(seen.changes) && seen.present.dataVersion === graph.dataVersion;
  if (done || dryRun) return buildReport(seen, options);
  return writeIn(store, (transaction) => writeGraph(transaction, seen, options));
}

async function writeIn(store: Store, work: (transaction: Transaction) => Promise<ImportReport>): Promise<ImportReport> {
  const report = await store.write(work);
  const plansByOldStatistics = report.wroteNothing ? undefined : await refreshStatistics(store);
  return { ...report, ...(plansByOldStatistics === undefined ? {} : { plansByOldStatistics }) };
}

async function readVersion(transaction: Transaction): Promise<string | undefined> {
  const { rows } = await transaction.run<{ dataVersion: string | null }>(readStatement('read-import-count'));
  return rows[0]?.dataVersion ?? undefined;
}

function reportNothing({ dataVersion }: Graph, { describe }: ImportOptions): ImportReport {
  const none = { created: {}, changed: {}, retracted: {}, ...(describe === undefined ? {} : { changes: [] }) };
  return { dataVersion, before: dataVersion, dryRun: false, wroteNothing: true, ...none };
}

async function repairGraph(transaction: Transaction, graph: Graph, options: ImportOptions): Promise<ImportReport> {
  await transaction.run(readStatement('lock-meta'));
  await transaction.run(readStatement('forget-node-hashes'), { unknown: '' });
  await transaction.run(readStatement('forget-link-hashes'), { unknown: '' });
  return writeComparison(transaction, await compareWithStore(transaction, graph, options), options);
}

const nothing: Before = { nodes: new Map(), links: new Map() };

async function compareWithStore(
  transaction: Transaction,
  graph: Graph,
  { describe }: ImportOptions,
): Promise<Comparison> {
  const present = await readPresent(transaction);
  const changes = compareGraph(graph, present);
  const before = describe === undefined ? nothing : await readBefore(transaction, changes);
  return { graph, present, changes, before };
}

/** Another import may have been faster: once the lock is held, what is there is looked at again where there has been one more. */
async function writeGraph(transaction: Transaction, seen: Comparison, options: ImportOptions): Promise<ImportReport> {
  const { rows } = await transaction.run<{ imports: number | null }>(readStatement('lock-meta'));
  const overtaken = (rows[0]?.imports ?? undefined) !== seen.present.imports;
  const comparison = overtaken ? await compareWithStore(transaction, seen.graph, options) : seen;
  return writeComparison(transaction, comparison, options);
}

async function writeComparison(
  transaction: Transaction,
  comparison: Comparison,
  options: ImportOptions,
): Promise<ImportReport> {
  await transaction.run(readStatement('add-known-times'), { forever });
  await writeChanges(transaction, comparison.changes, options.recordedOn);
  await writeMeta(transaction, comparison.graph, options.recordedOn);
  return buildReport(comparison, options);
}

function buildReport(comparison: Comparison, { dryRun, describe }: ImportOptions): ImportReport {
  const { graph, present, changes } = comparison;
  const { dataVersion } = graph;
  const before = present.dataVersion;
  return {
    dataVersion,
    ...(before === undefined ? {} : { before }),
    dryRun,
    wroteNothing: dryRun || (isUnchanged(changes) && before === dataVersion),
    ...countChanges(changes),
    ...(describe === undefined ? {} : { changes: describe(comparison) }),
  };
}
