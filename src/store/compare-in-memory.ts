import { compareGraph, type Changes } from './compare-graph.js';
import type { Graph, StoredValue } from './graph.js';
import type { Present } from './read-present.js';

/** Properties of a node or relationship as they were; an integer may be a number or a bigint. */
export type OldProperties = Readonly<Record<string, StoredValue>>;

/** What was there of the nodes (by id) and relationships (by element id) that changed or went. */
export interface Before {
  readonly nodes: ReadonlyMap<string, OldProperties>;
  readonly links: ReadonlyMap<string, OldProperties>;
}

/** A graph, what was there instead, and what differs. */
export interface Comparison {
  readonly graph: Graph;
  readonly present: Present;
  readonly changes: Changes;
  readonly before: Before;
}

/** Compares two graphs as an import compares one with the database. */
export function compareInMemory(old: Graph, graph: Graph): Comparison {
  const present = toPresent(old);
  const nodes = new Map(old.nodes.map((node) => [node.id, node.properties]));
  const links = new Map(old.links.map((link, index) => [String(index), link.properties]));
  return { graph, present, changes: compareGraph(graph, present), before: { nodes, links } };
}

/** What would be in Neo4j if it held a graph and nothing else; the place of a relationship stands for its element id. */
function toPresent({ nodes, links, dataVersion }: Graph): Present {
  return {
    dataVersion,
    imports: undefined,
    nodes: nodes.map(({ id, labels, group, kind, properties }) => ({
      id,
      labels,
      kind: group === 'Entity' ? kind : null,
      contentHash: toHash(properties.contentHash),
    })),
    links: links.map(({ type, from, to, properties }, index) => ({
      elementId: String(index),
      type,
      from,
      to,
      contentHash: toHash(properties.contentHash),
    })),
  };
}

function toHash(value: StoredValue | undefined): string | null {
  return typeof value === 'string' ? value : null;
}
