import type { Changes } from './compare-graph.js';
import type { GraphChange } from './graph-change.js';
import type { PresentNode } from './read-present.js';

/** Numbers by kind of entity, `Claim`, `Evidence`, and by relationship type. */
export type Counts = Readonly<Record<string, number>>;

/** What a comparison found, in numbers. */
export interface CountedChanges {
  readonly created: Counts;
  readonly changed: Counts;
  readonly retracted: Counts;
}

/** What an import did, or with `dryRun` would do. */
export interface ImportReport extends CountedChanges {
  readonly dataVersion: string;
  /** The version that was there; absent in an empty database. */
  readonly before?: string;
  readonly dryRun: boolean;
  readonly wroteNothing: boolean;
  /** Why Neo4j still plans by what its indexes held before; absent where it does not. */
  readonly plansByOldStatistics?: string;
  /** What changes, one by one; absent where it was not asked for. */
  readonly changes?: readonly GraphChange[];
}

/** Counts what a comparison found, by kind and by relationship type. */
export function countChanges({ nodes, links }: Changes): CountedChanges {
  return {
    created: count([...nodes.created.map((node) => node.kind), ...links.created.map((link) => link.type)]),
    changed: count([...nodes.changed.map(({ node }) => node.kind), ...links.changed.map(({ link }) => link.type)]),
    retracted: count([...nodes.retracted.map(kindOf), ...links.retracted.map((link) => link.type)]),
  };
}

function kindOf({ kind, labels }: PresentNode): string {
  return kind ?? labels[0] ?? 'Entity';
}

/** Numbers by word, in the order of the words. */
export function count(words: readonly string[]): Counts {
  const counts: Record<string, number> = {};
  for (const word of [...words].sort()) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
