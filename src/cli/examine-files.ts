import { join } from 'node:path';
import { buildGraph } from '../store/build-graph.js';
import { readAndCheck } from './read-and-check.js';
import type { Wanted } from './examine-graph.js';
import type { Finding } from './finding.js';

/** Checks data/ and builds the graph that it describes; no graph where a file has an error. */
export function examineFiles(root: string): { findings: Finding[]; wanted: Wanted } {
  const { facts, problems, model } = readAndCheck(join(root, 'data'), root);
  const errors = problems.filter((problem) => problem.level === 'error').length;
  if (errors > 0) {
    return {
      findings: [{ what: 'Data files', state: 'fault', found: `${errors} errors; \`check\` lists them` }],
      wanted: { model, graph: undefined },
    };
  }
  const graph = buildGraph(facts, model);
  const found = `${facts.entities.length} entities, ${facts.claims.length} claims, ${facts.evidence.length} pieces of evidence; version ${graph.dataVersion}`;
  return { findings: [{ what: 'Data files', state: 'ok', found }], wanted: { model, graph } };
}
