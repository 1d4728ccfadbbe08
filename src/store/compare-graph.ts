import type { Graph, GraphLink, GraphNode } from './graph.js';
import { groupBy } from './group-by.js';
import type { Present, PresentLink, PresentNode } from './read-present.js';

/** A node that is there and shall be otherwise. */
export interface NodeChange {
  readonly node: GraphNode;
  readonly present: PresentNode;
}

/** A relationship that is there and shall carry other properties. */
export interface LinkChange {
  readonly link: GraphLink;
  readonly present: PresentLink;
}

/** What has to be done so that Neo4j holds the graph. */
export interface Changes {
  readonly nodes: Difference<GraphNode, NodeChange, PresentNode>;
  readonly links: Difference<GraphLink, LinkChange, PresentLink>;
}

interface Difference<Wanted, Change, Old> {
  readonly created: readonly Wanted[];
  readonly changed: readonly Change[];
  readonly retracted: readonly Old[];
}

/** Compares what shall be with what is, by ids and content hashes. */
export function compareGraph(graph: Graph, present: Present): Changes {
  return { nodes: compareNodes(graph.nodes, present.nodes), links: compareLinks(graph, present) };
}

/** Whether there is nothing to do. */
export function isUnchanged({ nodes, links }: Changes): boolean {
  return [nodes, links].every(
    ({ created, changed, retracted }) => created.length + changed.length + retracted.length === 0,
  );
}

function compareNodes(wanted: readonly GraphNode[], present: readonly PresentNode[]): Changes['nodes'] {
  const before = new Map(present.map((node) => [node.id, node]));
  const ids = new Set(wanted.map((node) => node.id));
  return {
    created: wanted.filter((node) => !before.has(node.id)),
    changed: wanted.flatMap((node) => {
      const old = before.get(node.id);
      if (old === undefined) return [];
      const same = old.contentHash === node.properties.contentHash && !isRetracted(old);
      return same ? [] : [{ node, present: old }];
    }),
    retracted: present.filter((node) => !ids.has(node.id) && !isRetracted(node)),
  };
}

function isRetracted(node: PresentNode): boolean {
  return node.labels.some((label) => label.startsWith('Retracted'));
}

/** Several relationships may join the same ends with one type (two roles); of those, equal ones stay and the rest are changed in turn. */
function compareLinks(graph: Graph, present: Present): Changes['links'] {
  const wanted = groupBy(graph.links, endsOf);
  const old = groupBy(present.links.filter(isOurs(graph, present)), endsOf);
  const all = [...new Set([...wanted.keys(), ...old.keys()])];
  const differences = all.map((ends) => compareParallel(wanted.get(ends) ?? [], old.get(ends) ?? []));
  return {
    created: differences.flatMap((difference) => difference.created),
    changed: differences.flatMap((difference) => difference.changed),
    retracted: differences.flatMap((difference) => difference.retracted),
  };
}

function compareParallel(wanted: readonly GraphLink[], present: readonly PresentLink[]): Changes['links'] {
  const rest = [...present];
  const unmet = wanted.filter((link) => {
    const same = rest.findIndex((old) => (old.contentHash ?? undefined) === link.properties.contentHash);
    if (same >= 0) rest.splice(same, 1);
    return same < 0;
  });
  const pairs = Math.min(rest.length, unmet.length);
  return {
    created: unmet.slice(pairs),
    changed: rest.slice(0, pairs).flatMap((old, index) => (unmet[index] ? [{ link: unmet[index], present: old }] : [])),
    retracted: rest.slice(pairs),
  };
}

function endsOf({ type, from, to }: { type: string; from: string; to: string }): string {
  return `${type}\n${from}\n${to}`;
}

/** A retracted claim keeps its relationships, so that it can be asked for later; all others follow the files. */
function isOurs(graph: Graph, present: Present): (link: PresentLink) => boolean {
  const stated = new Set(graph.nodes.map((node) => node.id));
  const records = new Set(present.nodes.filter((node) => node.labels.some(isRecordLabel)).map((node) => node.id));
  return (link) => stated.has(link.from) || !records.has(link.from);
}

function isRecordLabel(label: string): boolean {
  return /^(Retracted)?(Claim|Evidence)$/.test(label);
}
