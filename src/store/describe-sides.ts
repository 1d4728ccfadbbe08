import type { Comparison, OldProperties } from './compare-in-memory.js';
import { findRenames } from './find-renames.js';
import type { About, Reference, ToldValue, ToldValues } from './graph-change.js';
import type { GraphNode, StoredValue } from './graph.js';
import { hashContent } from './hash-content.js';
import type { PresentNode } from './read-present.js';

/** A node as it was: gone, changed, or (with its id) renamed. */
export interface OldNode {
  readonly id: string;
  readonly kind: string;
  readonly properties: OldProperties;
}

/** Both sides of a comparison, node by node, as the descriptions of its parts need them. */
export interface Sides {
  readonly comparison: Comparison;
  /** Former id to present id, of what is renamed now. */
  readonly renames: ReadonlyMap<string, string>;
  /** New nodes by id, also those that come back after a retraction. */
  readonly added: ReadonlyMap<string, GraphNode>;
  /** Nodes that go, by id. */
  readonly gone: ReadonlyMap<string, OldNode>;
  /** Nodes that stay and are otherwise. */
  readonly changed: readonly { readonly old: OldNode; readonly node: GraphNode }[];
  /** Ids of claims and evidence, on both sides. */
  readonly records: ReadonlySet<string>;
  /** The present id of something; that of before where it goes. */
  readonly toPresentId: (id: string) => string;
  readonly about: (id: string) => About;
}

/** Sorts a comparison into what came, went, stayed and was renamed. */
export function buildSides(comparison: Comparison): Sides {
  const { graph, present, changes, before } = comparison;
  const toOld = (node: PresentNode): OldNode => ({
    id: node.id,
    kind: kindOf(node),
    properties: before.nodes.get(node.id) ?? {},
  });
  const comesBack = changes.nodes.changed.filter((change) => isRetracted(change.present));
  const stays = changes.nodes.changed.filter((change) => !isRetracted(change.present));
  const added = byId([...changes.nodes.created, ...comesBack.map(({ node }) => node)]);
  const gone = byId(changes.nodes.retracted.map(toOld));
  const renames = findRenames([...added.values()], [...gone.values()]);
  const toPresentId = (id: string): string => renames.get(id) ?? id;
  const entities = byId(graph.nodes.filter((node) => node.group === 'Entity'));
  return {
    comparison,
    renames,
    added,
    gone,
    changed: stays.map((change) => ({ old: toOld(change.present), node: change.node })),
    records: new Set(
      [
        ...present.nodes.filter((node) => isRecord(kindOf(node))),
        ...graph.nodes.filter((node) => isRecord(node.kind)),
      ].map((node) => node.id),
    ),
    toPresentId,
    about: (id) => buildAbout(toPresentId(id), { entities, gone, toPresentId }),
  };
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

function kindOf({ kind, labels }: PresentNode): string {
  return kind ?? labels.find((label) => /Claim$|Evidence$/.test(label))?.replace(/^Retracted/, '') ?? 'Entity';
}

function isRetracted({ labels }: PresentNode): boolean {
  return labels.some((label) => label.startsWith('Retracted'));
}

function isRecord(kind: string): boolean {
  return kind === 'Claim' || kind === 'Evidence';
}

interface Known {
  readonly entities: ReadonlyMap<string, GraphNode>;
  readonly gone: ReadonlyMap<string, OldNode>;
  readonly toPresentId: (id: string) => string;
}

/** What stands in the file of a policy has that policy's id before a slash. */
function buildAbout(id: string, known: Known): About {
  const [owner = '', ...rest] = id.split('/');
  if (rest.length === 0) return buildReference(id, known);
  return { ...buildReference(id, known), owner: buildReference(known.toPresentId(owner), known) };
}

function buildReference(id: string, { entities, gone }: Known): Reference {
  const node = entities.get(id) ?? gone.get(id);
  const name = node?.properties.name;
  return { id, kind: node?.kind ?? 'Entity', name: typeof name === 'string' ? name : id };
}

/** As it is told: an integer as a number, wherever it comes from. */
export function toTold(value: StoredValue): ToldValue {
  return typeof value === 'bigint' ? Number(value) : value;
}

/** Those of some properties that are there. */
export function pickTold(properties: OldProperties, names: readonly string[]): ToldValues {
  const there = names.flatMap((name) => {
    const value = properties[name];
    return value === undefined ? [] : [[name, toTold(value)] as const];
  });
  return Object.fromEntries(there);
}

/** Whether two told values, or sets of them, are one. */
export function isSame(one: unknown, other: unknown): boolean {
  return hashContent(one) === hashContent(other);
}
