import type { CountedChanges, Counts, ImportReport } from '../store/import-report.js';

/** Says in words what an import did or would do: one line where nothing differs, else a line each for what came, changed and went. */
export function formatReport(report: ImportReport): string {
  const { dataVersion, before, dryRun, created, changed, retracted, plansByOldStatistics } = report;
  const parts = formatCounts({ created, changed, retracted }, dryRun);
  if (parts.length === 0)
    return `The graph holds this data already; nothing ${dryRun ? 'would be' : 'was'} written (version ${dataVersion}).`;
  const versions = before === undefined || before === dataVersion ? dataVersion : `${before} -> ${dataVersion}`;
  return [
    ...parts,
    `Data version ${versions}${dryRun ? '; nothing was written' : ''}.`,
    ...(plansByOldStatistics === undefined ? [] : [describeOldStatistics(plansByOldStatistics)]),
  ].join('\n');
}

function describeOldStatistics(why: string): string {
  return `Questions may be slow until Neo4j looks at its indexes by itself; it would not at our request: ${why}`;
}

/** A part each for what came, changed and went, in numbers by kind and relationship type; none where there is nothing. */
export function formatCounts({ created, changed, retracted }: CountedChanges, dryRun: boolean): string[] {
  return [
    describe(dryRun ? 'Would create' : 'Created', created),
    describe(dryRun ? 'Would change' : 'Changed', changed),
    describe(dryRun ? 'Would retract' : 'Retracted', retracted),
  ].filter((part) => part !== '');
}

/** Nodes are counted by kind (CamelCase), relationships by type (UPPER_CASE). */
function describe(what: string, counts: Counts): string {
  const entries = Object.entries(counts);
  if (entries.length === 0) return '';
  const nodes = entries.filter(([word]) => word !== word.toUpperCase());
  const links = entries.filter(([word]) => word === word.toUpperCase());
  return [`${what}: ${sum(nodes)} nodes, ${sum(links)} relationships`, ...[nodes, links].flatMap(listCounts)].join(
    '\n',
  );
}

function sum(entries: readonly [string, number][]): number {
  return entries.reduce((total, [, number]) => total + number, 0);
}

function listCounts(entries: readonly [string, number][]): string[] {
  return entries.length === 0 ? [] : [`  ${entries.map(([word, number]) => `${word} ${number}`).join(', ')}`];
}
