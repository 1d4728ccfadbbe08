import { createHash } from 'node:crypto';
import type { GraphLink, GraphNode, StoredProperties } from './graph.js';
import { hashContent, toCanonicalText } from './hash-content.js';

/** What is kept with a node or relationship and is no part of its content: the hash itself, and when something was known, shown or decided. */
export const bookkeeping: ReadonlySet<string> = new Set([
  ...['contentHash', 'recordedOn', 'retractedOn', 'knownBefore'],
  ...['knownTimes', 'shownTimes', 'decidedTimes'],
]);

/** The node with the hash of its labels and properties as `contentHash`. */
export function withNodeHash(node: GraphNode): GraphNode {
  return { ...node, properties: { ...node.properties, contentHash: hashNode(node) } };
}

/** The relationship with the hash of its properties as `contentHash`; one without properties stays as it is. */
export function withLinkHash(link: GraphLink): GraphLink {
  const contentHash = hashLink(link.properties);
  return contentHash === undefined ? link : { ...link, properties: { ...link.properties, contentHash } };
}

/** The hash of a node's labels, in the order of the model, and of its content. */
export function hashNode({ labels, properties }: Pick<GraphNode, 'labels' | 'properties'>): string {
  return hashContent([labels, contentOf(properties)]);
}

/** The hash of a relationship's content; undefined where it carries nothing. */
export function hashLink(properties: StoredProperties): string | undefined {
  const content = contentOf(properties);
  return Object.keys(content).length === 0 ? undefined : hashContent(content);
}

function contentOf(properties: StoredProperties): StoredProperties {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !bookkeeping.has(name)));
}

/** A line of a node for buildVersion. */
export function toNodeLine(id: string, contentHash: unknown): string {
  return toCanonicalText([id, contentHash]);
}

/** A line of a relationship for buildVersion. */
export function toLinkLine({ from, type, to }: Pick<GraphLink, 'from' | 'type' | 'to'>, contentHash: unknown): string {
  return toCanonicalText([from, type, to, contentHash]);
}

/** The version of the data from the lines of all nodes and relationships, in any order: equal data has an equal version. */
export function buildVersion(lines: readonly string[]): string {
  const digest = createHash('sha256');
  // The hash of the list as one text (hashContent), written in parts: of a very large graph the text would be longer than a string can be.
  let before = '[';
  for (const line of [...lines].sort()) {
    digest.update(before + toCanonicalText(line));
    before = ',';
  }
  return digest
    .update(lines.length === 0 ? '[]' : ']')
    .digest('hex')
    .slice(0, 16);
}
