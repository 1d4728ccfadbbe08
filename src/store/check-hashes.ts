import neo4j from 'neo4j-driver';
import type { Model } from '../model/model.js';
import { listLabels } from './build-entity-nodes.js';
import type { StoredProperties } from './graph.js';
import { buildVersion, hashLink, hashNode, toLinkLine, toNodeLine } from './hash-graph.js';
import { hashInvariants, type Invariant, type InvariantResult, type Running } from './invariants.js';
import { readStatement } from './read-statement.js';

interface NodeRow {
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

interface LinkRow {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Reads all that is stored, computes every content hash and the version anew, and compares them with those that are stored. */
export async function checkHashes(transaction: Running, model: Model): Promise<InvariantResult[]> {
  const found = { nodes: [] as string[], links: [] as string[] };
  const lines: string[] = [];
  const live = new Set<string>();
  let stored: unknown;
  for await (const record of transaction.run<NodeRow>(readStatement('read-every-node'))) {
    const node = record.toObject();
    if (node.labels.includes('Meta')) stored = node.properties.dataVersion;
    const imported = toImported(node, model);
    if (imported === undefined) continue;
    const { id, contentHash, isLive } = imported;
    if (contentHash !== node.properties.contentHash) found.nodes.push(id);
    if (!isLive) continue;
    live.add(id);
    lines.push(toNodeLine(id, contentHash));
  }
  for await (const record of transaction.run<LinkRow>(readStatement('read-every-link'))) {
    const link = record.toObject();
    const contentHash = hashLink(toStored(link.properties));
    if (contentHash !== link.properties.contentHash) found.links.push(`${link.from} ${link.type} ${link.to}`);
    if (live.has(link.from)) lines.push(toLinkLine(link, contentHash));
  }
  // An empty database has no version.
  const version = lines.length === 0 ? undefined : buildVersion(lines);
  return [
    toResult(hashInvariants.nodes, found.nodes),
    toResult(hashInvariants.links, found.links),
    toResult(
      hashInvariants.version,
      stored === version ? [] : [`stored ${String(stored)}, computed ${String(version)}`],
    ),
  ];
}

function toResult(invariant: Invariant, found: readonly string[]): InvariantResult {
  return { ...invariant, total: found.length, broken: [...found].sort().slice(0, 20) };
}

interface Imported {
  readonly id: string;
  readonly contentHash: string;
  readonly isLive: boolean;
}

/** What an import has made of a node; nothing for Meta, and for an entity that is gone: only its name was kept. */
function toImported({ labels, properties }: NodeRow, model: Model): Imported | undefined {
  const { id, kind } = properties;
  if (typeof id !== 'string' || labels.includes('Meta') || labels.includes('RetractedEntity')) return undefined;
  const known = labels.map((label) => label.replace('Retracted', ''));
  const wanted = typeof kind === 'string' ? model.kinds.get(kind) : undefined;
  const ordered = wanted === undefined ? known : inOrder(known, listLabels(wanted));
  const contentHash = hashNode({ labels: ordered, properties: toStored(properties) });
  return { id, contentHash, isLive: !labels.some((label) => label.startsWith('Retracted')) };
}

/** Neo4j gives labels in an order of its own. */
function inOrder(labels: readonly string[], order: readonly string[]): readonly string[] {
  return [...labels].sort((one, other) => order.indexOf(one) - order.indexOf(other));
}

/** Properties as they were before they were stored; a type that no import stores becomes a text that nothing equals. */
function toStored(properties: Readonly<Record<string, unknown>>): StoredProperties {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, toStoredValue(value)]));
}

function toStoredValue(value: unknown): StoredProperties[string] {
  if (neo4j.isInt(value)) return value.toBigInt();
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (neo4j.isPoint(value) && value.srid.toString() === '4326') return { longitude: value.x, latitude: value.y };
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
  return `not imported: ${String(value)}`;
}
